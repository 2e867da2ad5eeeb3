import { useTranslation } from "react-i18next";
import { useFormats } from "../texts/useFormats";
import { Card } from "../ui/Card";
import styles from "./AnswerText.module.css";
import type { Sheet } from "./Sheet";
import { useWords } from "./useWords";

/** What was heard and what will be done, for those who were asked; nothing before it is published. */
export function FindingsShown({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation("questions");
  const { dateTime } = useFormats();
  const words = useWords();
  const { publishedAt, heardEt, heardEn, heardRu } = sheet.questionnaire;
  if (!publishedAt || !heardEt) return null;
  const { text, lang } = words({ et: heardEt, en: heardEn, ru: heardRu });
  return (
    <Card title={t("findings")}>
      <p className={styles.text} lang={lang}>
        {text}
      </p>
      <p className="muted small">{t("findingsAt", { when: dateTime(publishedAt) })}</p>
    </Card>
  );
}
