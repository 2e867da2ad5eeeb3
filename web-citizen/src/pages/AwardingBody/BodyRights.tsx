import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { Table, type TableColumn } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { AwardingBodyPageQuery } from "../../gql/graphql";

/** What a body awards: until when, for what fee, in which languages. */
export function BodyRights({ body }: { body: NonNullable<AwardingBodyPageQuery["awardingBody"]> }) {
  const { t } = useTranslation(["register", "status", "qualifications"]);
  const { date, money } = useFormats();
  const rights = body.awardingRights.filter((right) => right.isInForce);
  const procedureOf = (id: string) => body.procedures.find((each) => each.qualification.id === id);
  const ofProcedures: TableColumn<(typeof rights)[number]>[] = [
    {
      id: "fee",
      label: t("fee"),
      figures: true,
      cell: ({ qualification }) => {
        const procedure = procedureOf(qualification.id);
        return procedure ? money(procedure.feeInitial) : "–";
      },
    },
    {
      id: "languages",
      label: t("languages"),
      cell: ({ qualification }) =>
        (procedureOf(qualification.id)?.examLanguages ?? [])
          .map((language) => t(`status:language.${language}`))
          .join(", ") || "–",
    },
  ];
  return (
    <section className="stack-tight">
      <h2>{t("rights")}</h2>
      <Table
        caption={t("rights")}
        hideCaption
        rows={rights}
        rowKey={(right) => right.id}
        columns={[
          {
            id: "qualification",
            label: t("qualification"),
            main: true,
            cell: ({ qualification }) => (
              <Link to={`/qualifications/${qualification.id}`}>
                <LocalText of={qualification} />
              </Link>
            ),
          },
          { id: "until", label: t("rightUntil"), figures: true, cell: (right) => date(right.validUntil) },
          ...(body.kind === "SCHOOL" ? [] : ofProcedures),
        ]}
        empty={<p className="muted">{t("qualifications:notAwarded")}</p>}
      />
    </section>
  );
}
