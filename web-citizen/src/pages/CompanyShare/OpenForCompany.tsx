import { useQuery } from "@apollo/client/react";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { Button } from "@kutse/web-shared/ui/Button";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OpenCompanyShareMutation } from "../../gql/graphql";
import { companyLink } from "../../parts/companyLink";
import { companySharePageQuery } from "./companySharePageQuery";
import { openCompanyShareMutation } from "./openCompanyShareMutation";

type Shared = NonNullable<OpenCompanyShareMutation["openCompanyShare"]["shared"]>;

/** The button by which the company opens the link: who opens it, and that the holder sees it, is said before. */
export function OpenForCompany({ secret, onOpened }: { secret: string; onOpened: (shared: Shared) => void }) {
  const { t } = useTranslation("sharing");
  const answer = useQuery(companySharePageQuery);
  const { run, busy, mistakes } = useAct(openCompanyShareMutation);
  const [isRefused, setRefused] = useState(false);
  const company = answer.data?.viewer?.activeMandate?.organisation?.name ?? "";
  const open = async () => {
    const { data, problems } = await run({ input: { secret } });
    const shared = data?.openCompanyShare.shared;
    const has = (sought: string): boolean => problems.some(({ code }) => code === sought);
    setRefused(has("SHARE_FOR_ANOTHER_COMPANY"));
    if (shared || has("SHARE_NOT_OPEN")) companyLink.forget();
    if (shared) onOpened(shared);
  };
  return (
    <div className="stack">
      <PageHead title={t("company.title")} lead={company ? t("company.lead", { company }) : t("company.leadUnnamed")} />
      {mistakes.map(({ message }) => (
        <Alert key={message} tone="error" announce>
          {message}
        </Alert>
      ))}
      <div className="row">
        <Button busy={busy} busyText={t("company.opening")} onPress={() => void open()}>
          {t("company.open")}
        </Button>
        {isRefused ? (
          <LinkButton to="/employer" tone="secondary">
            {t("company.chooseAnother")}
          </LinkButton>
        ) : null}
      </div>
    </div>
  );
}
