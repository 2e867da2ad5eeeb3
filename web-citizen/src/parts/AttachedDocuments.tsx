import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Button } from "@kutse/web-shared/ui/Button";
import { useTranslation } from "react-i18next";
import styles from "./AttachedDocuments.module.css";

/** One paper of an application. */
export type AttachedDocument = { id: string; title: string; fileName: string; byteSize: number; downloadPath: string };

/** The papers put to an application, each to be opened and, while that may be, removed. */
export function AttachedDocuments<One extends AttachedDocument>(props: {
  documents: readonly One[];
  onRemove?: (document: One) => void;
}) {
  const { documents, onRemove } = props;
  const { t } = useTranslation(["application", "ui"]);
  const { bytes } = useFormats();
  if (documents.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t("document.list")}>
      {documents.map((document) => (
        <li key={document.id} className={styles.document}>
          <span>
            <a href={document.downloadPath}>{document.fileName}</a>{" "}
            <span className="muted small">
              {document.title === document.fileName ? "" : `${document.title}, `}
              {bytes(document.byteSize)}
            </span>
          </span>
          {onRemove ? (
            <Button
              tone="link"
              size="s"
              icon="trash"
              aria-label={t("document.remove", { title: document.fileName })}
              onPress={() => onRemove(document)}
            >
              {t("document.removeShort")}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
