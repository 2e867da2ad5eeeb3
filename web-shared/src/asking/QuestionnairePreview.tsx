import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Locale } from "../texts/Locale";
import { useLocale } from "../texts/useLocale";
import { RadioGroup } from "../ui/RadioGroup";
import type { QuestionDraft } from "./draft";
import { PreviewedQuestion } from "./PreviewedQuestion";
import styles from "./QuestionnairePreview.module.css";
import { shownInPreview, type PreviewAnswers } from "./shownInPreview";
import type { Words } from "./Words";
import { wordsIn } from "./wordsIn";

/** The questionnaire as those who are asked meet it, in each language, its logic at work; nothing is kept. */
export function QuestionnairePreview({ title, questions }: { title: Words; questions: readonly QuestionDraft[] }) {
  const { t } = useTranslation(["asking", "askingForm"]);
  const [locale, setLocale] = useState<Locale>(useLocale());
  const [answers, setAnswers] = useState<PreviewAnswers>({});
  const shown = shownInPreview(questions, answers);
  const heading = wordsIn(title, locale);
  return (
    <div className="stack">
      <RadioGroup
        label={t("askingForm:preview.language")}
        layout="inline"
        value={locale}
        onChange={setLocale}
        options={(["et", "en", "ru"] as const).map((value) => ({ value, label: t(`language.${value}`) }))}
      />
      <div className={styles.paper}>
        <p className={styles.title} lang={heading.lang}>
          {heading.text}
        </p>
        {shown.map((question) => {
          const section = wordsIn(question.section, locale);
          return (
            <div key={question.key} className="stack-tight">
              {section.text ? (
                <h3 className={styles.section} lang={section.lang}>
                  {section.text}
                </h3>
              ) : null}
              <PreviewedQuestion
                question={question}
                locale={locale}
                value={answers[question.key] ?? []}
                onChange={(value) => setAnswers({ ...answers, [question.key]: value })}
              />
            </div>
          );
        })}
        {questions.length === 0 ? <p className="muted">{t("askingForm:preview.none")}</p> : null}
        {shown.length < questions.length ? (
          <p className="muted small">{t("askingForm:preview.hidden", { count: questions.length - shown.length })}</p>
        ) : null}
      </div>
    </div>
  );
}
