import { PersonName } from "@kutse/web-shared/cards/PersonName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { Table } from "@kutse/web-shared/ui/Table";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { EndMandate } from "./EndMandate";

const mandateFragment = graphql(`
  fragment OfficialsTable_mandate on Mandate {
    id
    role
    validFrom
    validUntil
    isActive
    endedAt
    endedReason
    committee {
      id
      name
      nameEn
      nameRu
    }
    person {
      id
      firstName
      lastName
    }
    ...EndMandate_mandate
  }
`);

type Props = { mandates: readonly FragmentType<typeof mandateFragment>[]; empty: ReactNode };

/** Who may act for the body, as what and until when. */
export function OfficialsTable({ mandates, empty }: Props) {
  const { t } = useTranslation(["people", "common", "status"]);
  const { date } = useFormats();
  return (
    <Table
      caption={t("title")}
      hideCaption
      rows={readFragment(mandateFragment, mandates)}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        { id: "person", label: t("person"), main: true, cell: (row) => <PersonName person={row.person} /> },
        {
          id: "role",
          label: t("role"),
          cell: (row) => (
            <>
              {t(`status:role.${row.role}`)}
              {row.committee ? (
                <div className="muted small">
                  <LocalText of={row.committee} />
                </div>
              ) : null}
            </>
          ),
        },
        {
          id: "valid",
          label: t("valid"),
          cell: (row) => (
            <span className="figures">
              {date(row.validFrom)} – {row.validUntil ? date(row.validUntil) : t("openEnded")}
            </span>
          ),
        },
        {
          id: "state",
          label: t("common:status"),
          cell: (row) => (
            <>
              <StatusTag tone={row.isActive ? "success" : "neutral"}>
                {row.isActive ? t("inForce") : row.endedAt ? t("ended") : t("notInForce")}
              </StatusTag>
              {row.endedReason ? <div className="muted small">{row.endedReason}</div> : null}
            </>
          ),
        },
        { id: "acts", label: t("acts"), hideLabel: true, cell: (row) => <EndMandate mandate={row} /> },
      ]}
    />
  );
}
