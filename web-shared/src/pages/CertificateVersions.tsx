import { useTranslation } from "react-i18next";
import { useFormats } from "../texts/useFormats";
import { Card } from "../ui/Card";
import { Table } from "../ui/Table";

type Change = { field: string; before: string | null; after: string | null };

/** The corrected states of an entry. */
export type CertificateVersionsProps = {
  versions: readonly {
    id: string;
    version: number;
    reason: string;
    correctedAt: string;
    changes: readonly Change[];
  }[];
};

const fields = ["validFrom", "validUntil", "examLanguage", "signatoryName"] as const;

/** What was and what is, correction by correction; nothing when the entry was never corrected. */
export function CertificateVersions({ versions }: CertificateVersionsProps) {
  const { t } = useTranslation("corrections");
  const { dateTime } = useFormats();
  const words = useFactWords();
  if (versions.length === 0) return null;
  return (
    <Card title={t("versions")}>
      {versions.map(({ id, version, reason, correctedAt, changes }) => (
        <div key={id} className="stack-tight">
          <h3>{t("version", { number: version })}</h3>
          <p>
            <time dateTime={correctedAt}>{dateTime(correctedAt)}</time>: {reason}
          </p>
          <Table
            caption={t("changes")}
            hideCaption
            rows={changes}
            rowKey={({ field }) => field}
            columns={[
              { id: "field", label: t("fact"), main: true, cell: ({ field }) => words.name(field) },
              { id: "before", label: t("before"), cell: ({ field, before }) => words.value(field, before) },
              { id: "after", label: t("after"), cell: ({ field, after }) => words.value(field, after) },
            ]}
          />
        </div>
      ))}
    </Card>
  );
}

function useFactWords() {
  const { t } = useTranslation(["corrections", "status"]);
  const { date } = useFormats();
  const known = (field: string) => fields.find((each) => each === field);
  return {
    name: (field: string) => {
      const name = known(field);
      return name ? t(`field.${name}`) : field;
    },
    value: (field: string, value: string | null) => {
      if (value === null) return field === "validUntil" ? t("unlimited") : "–";
      if (field === "validFrom" || field === "validUntil") return date(value);
      if (field === "examLanguage" && (value === "et" || value === "en" || value === "ru"))
        return t(`status:language.${value}`);
      return value;
    },
  };
}
