import { QualificationTitle } from "@kutse/web-shared/cards/QualificationTitle";
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

const certificateFragment = graphql(`
  fragment Confirmations_certificate on Certificate {
    id
    submittedAt
    person {
      id
      firstName
      lastName
    }
    holder {
      firstName
      lastName
    }
    qualification {
      id
      title
      titleEn
      titleRu
    }
    awardingBody {
      id
      name
      nameEn
      nameRu
    }
  }
`);

/** The entries that wait for the registrar, the newest few of them. */
export function Confirmations(props: { certificates: readonly FragmentType<typeof certificateFragment>[] }) {
  const { t } = useTranslation(["home", "common", "certificates"]);
  const { dateTime } = useFormats();
  const rows = readFragment(certificateFragment, props.certificates);
  return (
    <Card
      title={t("confirmations")}
      acts={
        rows.length > 0 ? (
          <LinkButton to="/certificates?status=SUBMITTED" tone="secondary">
            {t("allConfirmations")}
          </LinkButton>
        ) : undefined
      }
    >
      <Table
        caption={t("confirmations")}
        hideCaption
        rows={rows}
        rowKey={(row) => row.id}
        empty={<p className="muted">{t("noConfirmations")}</p>}
        columns={[
          {
            id: "holder",
            label: t("certificates:holder"),
            main: true,
            cell: (row) => <Link to={`/certificates/${row.id}`}>{fullName(row.person ?? row.holder)}</Link>,
          },
          {
            id: "qualification",
            label: t("common:qualification"),
            cell: (row) => <QualificationTitle qualification={row.qualification} />,
          },
          { id: "body", label: t("common:body"), cell: (row) => <LocalText of={row.awardingBody} /> },
          {
            id: "submitted",
            label: t("certificates:submitted"),
            cell: (row) => (row.submittedAt ? dateTime(row.submittedAt) : ""),
          },
        ]}
      />
    </Card>
  );
}
