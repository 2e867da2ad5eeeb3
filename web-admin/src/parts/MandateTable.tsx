import { localName } from "@kutse/web-shared/texts/localName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Button } from "@kutse/web-shared/ui/Button";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { Table, type TableColumn } from "@kutse/web-shared/ui/Table";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import type { MandateTable_MandateFragment } from "../gql/graphql";
import { EndMandate } from "./EndMandate";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { Term } from "./Term";

const mandateFragment = graphql(`
  fragment MandateTable_mandate on Mandate {
    id
    role
    isActive
    validFrom
    validUntil
    endedAt
    endedReason
    viewerCanEnd
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
      kind
    }
    committee {
      id
      name
      nameEn
      nameRu
    }
  }
`);

type Shown = MandateTable_MandateFragment;

/** `withPerson` is left out where the page is about one person; `empty` stands there without mandates. */
export type MandateTableProps = {
  mandates: readonly FragmentType<typeof mandateFragment>[];
  withPerson?: boolean;
  caption: string;
  empty: ReactNode;
};

/** Mandates with their term, and the way to end each. */
export function MandateTable({ mandates, withPerson = true, caption, empty }: MandateTableProps) {
  const { t } = useTranslation(["mandates", "common", "status"]);
  const locale = useLocale();
  const [ending, setEnding] = useState<Shown | null>(null);
  const person: TableColumn<Shown> = {
    id: "person",
    label: t("common:person"),
    main: true,
    cell: (row) => <Link to={`/people/${row.person.id}`}>{fullName(row.person)}</Link>,
  };
  const columns: TableColumn<Shown>[] = [
    { id: "role", label: t("common:role"), main: !withPerson, cell: (row) => t(`status:role.${row.role}`) },
    { id: "organisation", label: t("organisation"), cell: (row) => <Organisation mandate={row} /> },
    {
      id: "term",
      label: t("state"),
      cell: (row) => <Term from={row.validFrom} until={row.validUntil} />,
    },
    { id: "state", label: t("common:status"), cell: (row) => <MandateState mandate={row} /> },
    {
      id: "end",
      label: t("end.act"),
      hideLabel: true,
      cell: (row) =>
        row.viewerCanEnd ? (
          <Button
            tone="link"
            size="s"
            aria-label={t("end.label", { name: fullName(row.person), role: t(`status:role.${row.role}`) })}
            onPress={() => setEnding(row)}
          >
            {t("end.act")}
          </Button>
        ) : null,
    },
  ];
  return (
    <>
      <Table
        caption={caption}
        hideCaption
        rows={readFragment(mandateFragment, mandates)}
        rowKey={(row) => row.id}
        empty={empty}
        columns={withPerson ? [person, ...columns] : columns}
      />
      {ending ? (
        <EndMandate
          mandateId={ending.id}
          name={fullName(ending.person)}
          role={[
            t(`status:role.${ending.role}`),
            ending.organisation ? localName(ending.organisation, locale).text : "",
          ]
            .filter(Boolean)
            .join(", ")}
          onClose={() => setEnding(null)}
        />
      ) : null}
    </>
  );
}

function Organisation({ mandate: { organisation, committee } }: { mandate: Shown }) {
  if (!organisation) return null;
  return (
    <>
      {organisation.kind === "AUTHORITY" || organisation.kind === "EMPLOYER" ? (
        <LocalText of={organisation} />
      ) : (
        <Link to={`/bodies/${organisation.id}`}>
          <LocalText of={organisation} />
        </Link>
      )}
      {committee ? (
        <div className="muted small">
          <LocalText of={committee} />
        </div>
      ) : null}
    </>
  );
}

function MandateState({ mandate }: { mandate: Shown }) {
  const { t } = useTranslation(["mandates", "common"]);
  const { dateTime } = useFormats();
  if (mandate.isActive) return <StatusTag tone="success">{t("common:inForce")}</StatusTag>;
  if (!mandate.endedAt) {
    const hasEnded = mandate.validUntil !== null && Date.parse(mandate.validUntil) < Date.now();
    return <StatusTag>{hasEnded ? t("common:ended") : t("common:notYet")}</StatusTag>;
  }
  return (
    <>
      <StatusTag>{t("common:ended")}</StatusTag>
      <div className="muted small">{t("endedAt", { at: dateTime(mandate.endedAt) })}</div>
      {mandate.endedReason ? <div className="small">{mandate.endedReason}</div> : null}
    </>
  );
}
