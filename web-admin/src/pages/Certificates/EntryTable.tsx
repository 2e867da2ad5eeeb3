import { CertificateStatusTag } from "@kutse/web-shared/cards/CertificateStatusTag";
import { QualificationTitle } from "@kutse/web-shared/cards/QualificationTitle";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { Table } from "@kutse/web-shared/ui/Table";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { Term } from "../../parts/Term";

const certificateFragment = graphql(`
  fragment EntryTable_certificate on Certificate {
    id
    status
    type
    registrationNumber
    submittedAt
    validFrom
    validUntil
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
      estqfLevel
    }
    specialisation {
      id
      name
      nameEn
      nameRu
    }
    awardingBody {
      id
      name
      nameEn
      nameRu
    }
  }
`);

type Props = { certificates: readonly FragmentType<typeof certificateFragment>[]; empty: ReactNode };

/** Entries of certificates: whose, for what, by whom, in which state. */
export function EntryTable({ certificates, empty }: Props) {
  const { t } = useTranslation(["certificates", "common", "status"]);
  const { dateTime } = useFormats();
  return (
    <Table
      caption={t("caption")}
      hideCaption
      rows={readFragment(certificateFragment, certificates)}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          id: "holder",
          label: t("holder"),
          main: true,
          cell: (row) => <Link to={`/certificates/${row.id}`}>{fullName(row.person ?? row.holder)}</Link>,
        },
        {
          id: "qualification",
          label: t("common:qualification"),
          cell: (row) => <QualificationTitle qualification={row.qualification} specialisation={row.specialisation} />,
        },
        { id: "body", label: t("common:body"), cell: (row) => <LocalText of={row.awardingBody} /> },
        {
          id: "number",
          label: t("number"),
          cell: (row) =>
            row.registrationNumber ? (
              <span className="figures">{row.registrationNumber}</span>
            ) : (
              <span className="muted">{t("noNumber")}</span>
            ),
        },
        {
          id: "validity",
          label: t("validity"),
          cell: (row) => <Term from={row.validFrom} until={row.validUntil} />,
        },
        {
          id: "status",
          label: t("common:status"),
          cell: (row) => (
            <>
              <CertificateStatusTag status={row.status} validUntil={row.validUntil} />
              {row.status === "SUBMITTED" && row.submittedAt ? (
                <div className="muted small">{dateTime(row.submittedAt)}</div>
              ) : null}
            </>
          ),
        },
      ]}
    />
  );
}
