import { useProblemText } from "@kutse/web-shared/problems/useProblemText";
import { upload, type UploadedFile } from "@kutse/web-shared/session/upload";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Button } from "@kutse/web-shared/ui/Button";
import { FileUpload, type FileOnItsWay } from "@kutse/web-shared/ui/FileUpload";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PlainList } from "../../parts/PlainList";

const accepted = [".pdf", ".jpg", ".jpeg", ".png", ".odt", ".docx", ".asice", ".bdoc"];
const most = 10;

/** Files as evidence: each is sent at once and put to the request with it. */
export function Evidence(props: {
  files: readonly UploadedFile[];
  onChange: (files: readonly UploadedFile[]) => void;
}) {
  const { files, onChange } = props;
  const { t } = useTranslation(["correction", "ui"]);
  const { bytes } = useFormats();
  const words = useProblemText();
  const [onItsWay, setOnItsWay] = useState<readonly FileOnItsWay[]>([]);
  const [error, setError] = useState<string>();
  const send = async (file: File): Promise<UploadedFile | null> => {
    const outcome = await upload(file, (progress) => setOnItsWay([{ fileName: file.name, progress }]));
    setOnItsWay([]);
    if (outcome.kind === "uploaded") return outcome.file;
    setError(`${file.name}: ${outcome.kind === "problem" ? words(outcome.code) : t("ui:uploadFailed")}`);
    return null;
  };
  const sendAll = async (picked: File[]) => {
    setError(undefined);
    const room = picked.slice(0, most - files.length);
    const sent: UploadedFile[] = [];
    for (const file of room) {
      const taken = await send(file);
      if (taken) sent.push(taken);
    }
    onChange([...files, ...sent]);
  };
  return (
    <div className="stack-tight">
      <FileUpload
        label={`${t("evidence")} (${t("ui:optional")})`}
        hint={t("evidenceHint")}
        error={error}
        accept={accepted}
        multiple
        isDisabled={files.length >= most}
        onItsWay={onItsWay}
        onFiles={(picked) => void sendAll(picked)}
      />
      <PlainList label={t("evidence")}>
        {files.map((file) => (
          <li key={file.id} className="row">
            <span>
              {file.fileName} ({bytes(file.byteSize)})
            </span>
            <Button
              tone="neutral"
              size="s"
              icon="trash"
              onPress={() => onChange(files.filter(({ id }) => id !== file.id))}
            >
              {t("remove", { fileName: file.fileName })}
            </Button>
          </li>
        ))}
      </PlainList>
    </div>
  );
}
