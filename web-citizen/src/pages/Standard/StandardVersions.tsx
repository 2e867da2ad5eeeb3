import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { StandardPageQuery } from "../../gql/graphql";

type Standard = NonNullable<StandardPageQuery["occupationalStandard"]>;

/** Every version of a standard, the newest first; each has its own lasting address. */
export function StandardVersions({ standard }: { standard: Standard }) {
  const { t } = useTranslation("register");
  const { date } = useFormats();
  return (
    <section className="stack-tight">
      <h2>{t("versions")}</h2>
      <Table
        caption={t("versions")}
        hideCaption
        rows={standard.versions}
        rowKey={(version) => version.id}
        columns={[
          {
            id: "version",
            label: t("version"),
            main: true,
            cell: ({ id, version }) =>
              id === standard.id ? (
                <strong aria-current="page">{t("versionShown", { version })}</strong>
              ) : (
                <Link to={`/standards/${id}`}>{t("versionNumber", { version })}</Link>
              ),
          },
          {
            id: "validity",
            label: t("validity"),
            figures: true,
            cell: ({ validFrom, validUntil }) =>
              validUntil ? `${date(validFrom)} – ${date(validUntil)}` : `${date(validFrom)} –`,
          },
          { id: "decision", label: t("decision"), cell: ({ decision }) => decision ?? "–" },
          {
            id: "force",
            label: t("state"),
            cell: ({ isInForce }) => (
              <StatusTag tone={isInForce ? "success" : "neutral"}>{t(isInForce ? "inForce" : "notInForce")}</StatusTag>
            ),
          },
        ]}
      />
    </section>
  );
}
