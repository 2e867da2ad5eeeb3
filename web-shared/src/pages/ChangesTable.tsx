import { useTranslation } from "react-i18next";
import { useFormats } from "../texts/useFormats";
import { Table } from "../ui/Table";

/** One fact before and after, as the register keeps it. */
export type EntryChange = { field: string; before: string | null; after: string | null };

const fields = [
  "validFrom",
  "validUntil",
  "examLanguage",
  "signatoryName",
  "specialisation",
  "electives",
  "holderName",
] as const;

/** What was and what is, fact by fact. */
export function ChangesTable({ caption, changes }: { caption: string; changes: readonly EntryChange[] }) {
  const { t } = useTranslation("corrections");
  const words = useFactWords();
  return (
    <Table
      caption={caption}
      hideCaption
      rows={changes}
      rowKey={({ field }) => field}
      columns={[
        { id: "field", label: t("fact"), main: true, cell: ({ field }) => words.name(field) },
        { id: "before", label: t("before"), cell: ({ field, before }) => words.value(field, before) },
        { id: "after", label: t("after"), cell: ({ field, after }) => words.value(field, after) },
      ]}
    />
  );
}

function useFactWords() {
  const { t } = useTranslation(["corrections", "competences", "status"]);
  const { date } = useFormats();
  const known = (field: string) => fields.find((each) => each === field);
  return {
    name: (field: string) => {
      const name = known(field);
      return name ? t(`field.${name}`) : field;
    },
    value: (field: string, value: string | null) => {
      if (value === null) return field === "validUntil" ? t("unlimited") : field === "electives" ? t("unknown") : "–";
      if (field === "electives") return value || t("competences:noneProven");
      if (field === "validFrom" || field === "validUntil") return date(value);
      if (field === "examLanguage" && (value === "et" || value === "en" || value === "ru"))
        return t(`status:language.${value}`);
      return value;
    },
  };
}
