import { Alert } from "@kutse/web-shared/ui/Alert";
import { Button } from "@kutse/web-shared/ui/Button";
import { useTranslation } from "react-i18next";
import styles from "./ConflictNotice.module.css";
import { differing, type DraftAnswers } from "./draftAnswers";

/** What another browser saved beside what was typed here; nothing is lost until one of them is chosen. */
export function ConflictNotice(props: {
  saved: DraftAnswers;
  typed: DraftAnswers;
  keys: readonly (keyof DraftAnswers)[];
  onChoose: (which: "mine" | "saved") => void;
}) {
  const { saved, typed, keys, onChoose } = props;
  const { t } = useTranslation(["application", "ui"]);
  const words = (answer: string | boolean) =>
    typeof answer === "boolean" ? t(answer ? "ui:yes" : "ui:no") : answer || t("conflict.empty");
  return (
    <Alert
      tone="warning"
      title={t("conflict.title")}
      announce
      acts={
        <>
          <Button size="s" onPress={() => onChoose("mine")}>
            {t("conflict.keepMine")}
          </Button>
          <Button size="s" tone="secondary" onPress={() => onChoose("saved")}>
            {t("conflict.takeSaved")}
          </Button>
        </>
      }
    >
      <div className="stack-tight">
        <p>{t("conflict.words")}</p>
        {differing(saved, typed, keys).map((key) => (
          <dl key={key} className={styles.pair} aria-label={t(key === "specialisationId" ? "specialisation" : key)}>
            <div>
              <dt>{t("conflict.saved")}</dt>
              <dd>{words(saved[key])}</dd>
            </div>
            <div>
              <dt>{t("conflict.typed")}</dt>
              <dd>{words(typed[key])}</dd>
            </div>
          </dl>
        ))}
      </div>
    </Alert>
  );
}
