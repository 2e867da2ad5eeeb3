import { useQuery } from "@apollo/client/react";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { employerCheckPageQuery } from "./employerCheckPageQuery";

/** The company's checks, newest first. */
export function RecentChecks() {
  const { t } = useTranslation("employer");
  const { dateTime } = useFormats();
  const answer = useQuery(employerCheckPageQuery, { fetchPolicy: "cache-and-network", nextFetchPolicy: "cache-first" });
  return (
    <section className="stack-tight">
      <h2>{t("recent")}</h2>
      <LoadedList answer={answer} pick={(data) => data.employerChecks}>
        {(checks) => (
          <Table
            caption={t("recent")}
            hideCaption
            rows={checks}
            rowKey={(check) => check.id}
            empty={<p>{t("noChecks")}</p>}
            columns={[
              {
                id: "when",
                label: t("when"),
                main: true,
                cell: (check) => <Link to={`/employer/checks/${check.id}`}>{dateTime(check.checkedAt)}</Link>,
              },
              { id: "purpose", label: t("purposeShort"), cell: (check) => check.purposeText },
              {
                id: "by",
                label: t("madeBy"),
                cell: ({ madeBy }) => `${madeBy.firstName} ${madeBy.lastName}`,
              },
              {
                id: "count",
                label: t("validOf"),
                figures: true,
                cell: ({ validCount, rowCount }) => `${validCount} / ${rowCount}`,
              },
            ]}
          />
        )}
      </LoadedList>
    </section>
  );
}
