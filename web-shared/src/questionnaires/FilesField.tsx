import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useProblemText } from "../problems/useProblemText";
import { upload } from "../session/upload";
import { useFormats } from "../texts/useFormats";
import { Button } from "../ui/Button";
import type { FieldProps } from "../ui/FieldProps";
import { FileUpload, type FileOnItsWay } from "../ui/FileUpload";
import styles from "./FilesField.module.css";
import type { KnownFile } from "./KnownFile";

const accepted = [".pdf", ".jpg", ".jpeg", ".png", ".odt", ".docx", ".asice", ".bdoc"];
const most = 5;

/** `value` are the files' ids; `files` are those known by name already. On trial nothing is sent. */
export type FilesFieldProps = FieldProps & {
  value: readonly string[];
  onChange: (value: string[] | null) => void;
  files: readonly KnownFile[];
  isTrial?: boolean;
};

/** Files put to an answer: picked or dropped, each with its way and its own remove button. */
export function FilesField(props: FilesFieldProps) {
  const {
    label,
    hint,
    error,
    optional = false,
    isDisabled = false,
    name,
    value,
    onChange,
    files,
    isTrial = false,
  } = props;
  const { t, i18n } = useTranslation(["questions", "ui"]);
  const { bytes } = useFormats();
  const words = useProblemText();
  const [sent, setSent] = useState<readonly KnownFile[]>([]);
  const [onItsWay, setOnItsWay] = useState<readonly FileOnItsWay[]>([]);
  const [failure, setFailure] = useState<string>();
  const known = [...files, ...sent];
  const sendAll = async (picked: File[]) => {
    setFailure(undefined);
    const ids = [...value];
    for (const file of picked.slice(0, most - ids.length)) {
      const progress = (percent: number) => setOnItsWay([{ fileName: file.name, progress: percent }]);
      progress(0);
      const outcome = await (isTrial ? named(file) : upload(file, progress));
      setOnItsWay([]);
      if (outcome.kind === "uploaded") {
        setSent((before) => [...before, outcome.file]);
        ids.push(outcome.file.id);
      } else {
        setFailure(`${file.name}: ${outcome.kind === "problem" ? words(outcome.code) : t("ui:uploadFailed")}`);
      }
    }
    if (ids.length > value.length) onChange(ids);
  };
  const remove = (id: string) => {
    const left = value.filter((each) => each !== id);
    onChange(left.length > 0 ? left : null);
  };
  return (
    <div id={name} className="stack-tight">
      <FileUpload
        label={label}
        hint={
          <>
            {hint} <span lang={i18n.language}>{t("fileHint")}</span>
          </>
        }
        error={failure ?? error}
        optional={optional}
        accept={accepted}
        multiple
        isDisabled={isDisabled || value.length >= most}
        onFiles={(picked) => void sendAll(picked)}
        onItsWay={onItsWay}
      />
      {value.length > 0 ? (
        <ul className={styles.files} aria-label={t("files")}>
          {value.map((id) => {
            const file = known.find((each) => each.id === id);
            const fileName = file?.fileName ?? t("file");
            return (
              <li key={id} className={styles.file}>
                {isTrial ? <span>{fileName}</span> : <a href={`/files/${id}`}>{fileName}</a>}
                {file ? <span className="muted small">{bytes(file.byteSize)}</span> : null}
                {isDisabled ? null : (
                  <Button
                    tone="neutral"
                    size="s"
                    icon="trash"
                    aria-label={t("removeFile", { fileName })}
                    onPress={() => remove(id)}
                  >
                    {t("remove")}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      ) : null}
    </div>
  );
}

/** A file of a trial: only its name is used. */
const named = ({ name: fileName, size: byteSize }: File): Promise<{ kind: "uploaded"; file: KnownFile }> =>
  Promise.resolve({ kind: "uploaded", file: { id: `${fileName}-${byteSize}`, fileName, byteSize } });
