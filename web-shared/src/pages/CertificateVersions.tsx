import { useTranslation } from "react-i18next";
import { useFormats } from "../texts/useFormats";
import { Card } from "../ui/Card";
import { ChangesTable, type EntryChange } from "./ChangesTable";

/** The corrected states of an entry. */
export type CertificateVersionsProps = {
  versions: readonly {
    id: string;
    version: number;
    reason: string;
    correctedAt: string;
    changes: readonly EntryChange[];
  }[];
};

/** What was and what is, correction by correction; nothing when the entry was never corrected. */
export function CertificateVersions({ versions }: CertificateVersionsProps) {
  const { t } = useTranslation("corrections");
  const { dateTime } = useFormats();
  if (versions.length === 0) return null;
  return (
    <Card title={t("versions")}>
      {versions.map(({ id, version, reason, correctedAt, changes }) => (
        <div key={id} className="stack-tight">
          <h3>{t("version", { number: version })}</h3>
          <p>
            <time dateTime={correctedAt}>{dateTime(correctedAt)}</time>: {reason}
          </p>
          <ChangesTable caption={t("changes")} changes={changes} />
        </div>
      ))}
    </Card>
  );
}
