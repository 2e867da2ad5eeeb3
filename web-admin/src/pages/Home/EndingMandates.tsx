import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Card } from "@kutse/web-shared/ui/Card";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { fullName } from "@kutse/web-shared/texts/fullName";

const mandateFragment = graphql(`
  fragment EndingMandates_mandate on Mandate {
    id
    role
    validUntil
    person {
      id
      firstName
      lastName
    }
    organisation {
      id
      name
      nameEn
      nameRu
    }
  }
`);

const most = 8;

/** The mandates that end within sixty days, the soonest first; who acts for a company does so for a day, as the business register says. */
export function EndingMandates(props: { mandates: readonly FragmentType<typeof mandateFragment>[] }) {
  const { t } = useTranslation(["home", "common", "status"]);
  const { date } = useFormats();
  const rows = readFragment(mandateFragment, props.mandates)
    .flatMap((mandate) => (mandate.validUntil ? [{ ...mandate, endsOn: mandate.validUntil }] : []))
    .sort((one, other) => one.endsOn.localeCompare(other.endsOn))
    .slice(0, most);
  return (
    <Card
      title={t("endingMandates")}
      acts={
        <LinkButton to="/mandates" tone="secondary">
          {t("allMandates")}
        </LinkButton>
      }
    >
      <Table
        caption={t("endingMandates")}
        hideCaption
        rows={rows}
        rowKey={(row) => row.id}
        empty={<p className="muted">{t("noEndingMandates")}</p>}
        columns={[
          {
            id: "person",
            label: t("common:person"),
            main: true,
            cell: ({ person }) => <Link to={`/people/${person.id}`}>{fullName(person)}</Link>,
          },
          { id: "role", label: t("common:role"), cell: ({ role }) => t(`status:role.${role}`) },
          {
            id: "body",
            label: t("common:body"),
            cell: ({ organisation }) => (organisation ? <LocalText of={organisation} /> : null),
          },
          { id: "ends", label: t("endsOn"), figures: true, cell: ({ endsOn }) => date(endsOn) },
        ]}
      />
    </Card>
  );
}
