import { useQuery } from "@apollo/client/react";
import { useViewer } from "@kutse/web-shared/session/useViewer";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { Button } from "@kutse/web-shared/ui/Button";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { EmployerPageQuery } from "../../gql/graphql";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { actForCompanyMutation } from "./actForCompanyMutation";
import { companyLink } from "../../parts/companyLink";
import { CompanyCard } from "./CompanyCard";
import { employerPageQuery } from "./employerPageQuery";

type Companies = EmployerPageQuery["companyRights"]["companies"];

/** For whom I may act: the companies the business register lets me represent, and what an employer does here. */
export function EmployerPage() {
  const { t } = useTranslation(["employer", "common"]);
  const answer = useQuery(employerPageQuery, { fetchPolicy: "network-only" });
  useEndedRole(answer.data?.companyRights);
  return (
    <div className="stack">
      <PageHead
        title={t("title")}
        lead={t("lead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title") }]}
      />
      <Loaded answer={answer} pick={(data) => data.companyRights}>
        {({ isRegisterAnswering, companies }) => {
          if (!isRegisterAnswering)
            return (
              <Alert tone="warning" title={t("down")}>
                <p>{t("downWords")}</p>
                <Button tone="secondary" onPress={() => void answer.refetch()}>
                  {t("again")}
                </Button>
              </Alert>
            );
          if (companies.length === 0)
            return (
              <EmptyState icon="building" title={t("none")}>
                {t("noneWords")}
              </EmptyState>
            );
          return <CompanyList companies={companies} />;
        }}
      </Loaded>
    </div>
  );
}

function CompanyList({ companies }: { companies: Companies }) {
  const { t } = useTranslation("employer");
  const { run, busy, mistakes } = useAct(actForCompanyMutation);
  const act = async (registryCode: string) => {
    const { data } = await run({ input: { registryCode } });
    // Another role is another work: the portal is opened anew, where the link waits that one came to open.
    if (data) window.location.assign(companyLink.kept() ? "/employer/share" : "/employer");
  };
  return (
    <section className="stack" aria-label={t("companies")}>
      <ErrorSummary mistakes={mistakes} />
      {companies.map((company) => (
        <CompanyCard
          key={company.registryCode}
          company={company}
          busy={busy}
          onAct={() => void act(company.registryCode)}
        />
      ))}
      <p className="muted">{t("source")}</p>
    </section>
  );
}

/** The business register may just have ended the role one acts in: then the page's frame has to learn it, too. */
function useEndedRole(rights: EmployerPageQuery["companyRights"] | undefined) {
  const { viewer, refetch } = useViewer();
  const hasEnded =
    rights?.isRegisterAnswering === true &&
    viewer?.activeRole === "EMPLOYER" &&
    !rights.companies.some((company) => company.isActing);
  useEffect(() => {
    if (hasEnded) void refetch().catch(() => undefined);
  }, [hasEnded, refetch]);
}
