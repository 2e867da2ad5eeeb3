import { useProblemText } from "@kutse/web-shared/problems/useProblemText";
import { FileUpload } from "@kutse/web-shared/ui/FileUpload";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readRows } from "./readRows";

/** A sheet instead of typing: its rows come into the field above, where they can be looked over. */
export function SheetUpload({ onRows }: { onRows: (lines: readonly string[]) => void }) {
  const { t } = useTranslation("employer");
  const { say } = useToast();
  const words = useProblemText();
  const [isReading, setReading] = useState(false);
  const [error, setError] = useState<string | undefined>();
  const read = async (file: File | undefined) => {
    if (!file) return;
    setReading(true);
    setError(undefined);
    const outcome = await readRows(file);
    setReading(false);
    if (outcome.kind === "rows") {
      onRows(outcome.lines);
      say(t("sheetRead", { count: outcome.lines.length }));
    } else setError(outcome.kind === "problem" ? words(outcome.code) : t("sheetFailed"));
  };
  return (
    <FileUpload
      label={t("sheet")}
      hint={t("sheetHint")}
      accept={[".csv", ".xlsx", ".txt"]}
      isDisabled={isReading}
      error={error}
      onFiles={(files) => void read(files[0])}
    />
  );
}
