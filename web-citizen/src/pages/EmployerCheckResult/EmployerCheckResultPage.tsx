import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { EmployerCheckResultPageQuery } from "../../gql/graphql";
import { ForCompany } from "../../parts/ForCompany";
import { CheckRows } from "./CheckRows";
import { employerCheckResultPageQuery } from "./employerCheckResultPageQuery";

type Check = NonNullable<EmployerCheckResultPageQuery["employerCheck"]>;

/** The answer to a check, row by row, to read, print and take along. */
export function EmployerCheckResultPage() {
  const { t } = useTranslation("employer");
  return (
    <ForCompany title={t("result")}>
      <CheckResult />
    </ForCompany>
  );
}

function CheckResult() {
  const { t } = useTranslation("employer");
  const { checkId = "" } = useParams();
  const answer = useQuery(employerCheckResultPageQuery, { variables: { id: checkId } });
  const crumbs = [
    { label: t("title"), to: "/employer" },
    { label: t("check"), to: "/employer/check" },
    { label: t("result") },
  ];
  return (
    <Loaded answer={answer} pick={(data) => data.employerCheck}>
      {(check) => (
        <div className="stack">
          <PageHead title={t("result")} crumbs={crumbs} />
          <CheckFacts check={check} />
          {check.forgottenAt ? <Alert>{t("forgotten")}</Alert> : <Downloads id={check.id} />}
          <CheckRows rows={check.rows} />
          <p className="muted">{t("notFoundWords")}</p>
        </div>
      )}
    </Loaded>
  );
}

function CheckFacts({ check }: { check: Check }) {
  const { t } = useTranslation("employer");
  const { dateTime } = useFormats();
  const { madeBy } = check;
  return (
    <DescriptionList
      rows={[
        { label: t("when"), value: dateTime(check.checkedAt) },
        { label: t("purposeShort"), value: `${t(`purposes.${check.purpose}`)}: ${check.purposeText}` },
        { label: t("madeBy"), value: `${madeBy.firstName} ${madeBy.lastName}` },
        { label: t("validOf"), value: `${check.validCount} / ${check.rowCount}` },
      ]}
    />
  );
}

function Downloads({ id }: { id: string }) {
  const { t } = useTranslation("employer");
  return (
    <div className="row">
      <LinkButton to={`/employer-files/checks/${id}/xlsx`} document tone="secondary" icon="download">
        {t("downloadXlsx")}
      </LinkButton>
      <LinkButton to={`/employer-files/checks/${id}/csv`} document tone="secondary" icon="download">
        {t("downloadCsv")}
      </LinkButton>
    </div>
  );
}
