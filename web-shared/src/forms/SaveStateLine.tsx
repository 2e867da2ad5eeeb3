import { useTranslation } from "react-i18next";
import { useFormats } from "../texts/useFormats";
import { Alert } from "../ui/Alert";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import styles from "./SaveStateLine.module.css";
import type { SaveState } from "./useAutosave";

/** `onLoadNew` fetches what is there now, after a conflict; what was typed stays in the fields until then. */
export type SaveStateLineProps = { state: SaveState; savedAt: string | null; onLoadNew?: () => void };

/** Says politely where the saving stands: "Salvestatud kell 14.05". */
export function SaveStateLine({ state, savedAt, onLoadNew }: SaveStateLineProps) {
  const { t } = useTranslation("ui");
  const { time } = useFormats();
  if (state === "conflict") {
    return (
      <Alert
        tone="warning"
        announce
        acts={
          onLoadNew ? (
            <Button tone="secondary" size="s" onPress={onLoadNew}>
              {t("loadNewState")}
            </Button>
          ) : null
        }
      >
        {t("changedElsewhere")}
      </Alert>
    );
  }
  const savedWords = savedAt ? t("saved", { time: time(savedAt) }) : "";
  const words = {
    idle: savedWords,
    saved: savedWords,
    unsaved: t("notSaved"),
    saving: t("saving"),
    failed: t("saveFailed"),
  };
  return (
    <p className={styles.line} role="status">
      {state === "saved" || (state === "idle" && savedAt) ? <Icon name="check" size="s" /> : null}
      {state === "failed" ? <Icon name="alert" size="s" /> : null}
      {words[state]}
    </p>
  );
}
