import { CertificateStatusTag } from "@kutse/web-shared/cards/CertificateStatusTag";
import { PersonName } from "@kutse/web-shared/cards/PersonName";
import { QualificationTitle } from "@kutse/web-shared/cards/QualificationTitle";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Table } from "@kutse/web-shared/ui/Table";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";

const certificateFragment = graphql(`
  fragment OwnEntryTable_certificate on Certificate {
    id
    status
    type
    registrationNumber
    validFrom
    validUntil
    returnReason
    holder {
      firstName
      lastName
      isNameHidden
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
  }
`);

type Props = { certificates: readonly FragmentType<typeof certificateFragment>[]; empty: ReactNode };

/** Certificate entries: whose, for what, in which state. */
export function OwnEntryTable({ certificates, empty }: Props) {
  const { t } = useTranslation(["certificates", "common", "status"]);
  const { date } = useFormats();
  return (
    <Table
      caption={t("title")}
      hideCaption
      rows={readFragment(certificateFragment, certificates)}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          id: "holder",
          label: t("status:holder"),
          main: true,
          cell: (row) => (
            <Link to={`/certificates/${row.id}`}>
              <PersonName person={row.holder} />
            </Link>
          ),
        },
        {
          id: "qualification",
          label: t("common:qualification"),
          cell: (row) => (
            <>
              <QualificationTitle qualification={row.qualification} specialisation={row.specialisation} />
              <div className="muted small">{t(`status:certificateType.${row.type}`)}</div>
            </>
          ),
        },
        {
          id: "number",
          label: t("common:number"),
          cell: (row) => <span className="figures">{row.registrationNumber ?? t("noNumber")}</span>,
        },
        {
          id: "valid",
          label: t("validity"),
          cell: (row) => (
            <span className="figures">
              {row.validUntil
                ? `${date(row.validFrom)} – ${date(row.validUntil)}`
                : t("status:unlimited", { from: date(row.validFrom) })}
            </span>
          ),
        },
        {
          id: "status",
          label: t("common:status"),
          cell: (row) => (
            <>
              <CertificateStatusTag status={row.status} validUntil={row.validUntil} />
              {row.returnReason ? <div className="muted small">{row.returnReason}</div> : null}
            </>
          ),
        },
      ]}
    />
  );
}
