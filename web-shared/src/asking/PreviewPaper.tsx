import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { QuestionSections } from "../questionnaires/QuestionSections";
import type { Answers } from "../questionnaires/useAnswers";
import { shownQuestions } from "../questionnaires/shownQuestions";
import { useWords } from "../questionnaires/useWords";
import type { PortalName } from "../session/portals";
import { InLocale } from "../texts/InLocale";
import type { Locale } from "../texts/Locale";
import { useLocale } from "../texts/useLocale";
import { classNames } from "../ui/classNames";
import { DescriptionList } from "../ui/DescriptionList";
import { askedQuestionOf } from "./askedQuestionOf";
import type { PreviewedQuestionnaire } from "./PreviewedQuestionnaire";
import styles from "./QuestionnairePreview.module.css";
import { untranslatedOf } from "./untranslatedOf";

export type PreviewWidth = "wide" | "phone";
type Props = PreviewedQuestionnaire & { locale: Locale; portal: PortalName; width: PreviewWidth };

/** The sheet as it lies before whoever answers: drawn by what they answer with, in the language and portal chosen. */
export function PreviewPaper({ locale, portal, width, ...asked }: Props) {
  const { t } = useTranslation(["askingForm", "asking"]);
  const page = useLocale();
  const [answers, setAnswers] = useState<Answers>({});
  const questions = useMemo(
    () => asked.questions.map((draft) => askedQuestionOf(draft, t("preview.untitled"))),
    [asked.questions, t],
  );
  const shown = shownQuestions(questions, answers);
  const isUntranslated = (key: string) =>
    asked.questions.some((question) => question.key === key && untranslatedOf(question, locale) > 0);
  return (
    <div className={classNames(styles.paper, styles[portal], width === "phone" && styles.phone)}>
      <InLocale locale={locale}>
        <div className={styles.sheet}>
          <PaperHead {...asked} portal={portal} />
          <QuestionSections
            questions={shown}
            valueOf={({ key }) => answers[key] ?? null}
            onChange={({ key }, value) => setAnswers({ ...answers, [key]: value })}
            fieldOf={() => ({ isTrial: true })}
            under={({ key }) =>
              isUntranslated(key) ? (
                <p className={classNames("small", styles.flag)} lang={page}>
                  {t("asking:missing")}
                </p>
              ) : null
            }
            headingLevel={4}
          />
        </div>
      </InLocale>
      {questions.length === 0 ? <p className="muted">{t("preview.none")}</p> : null}
      {shown.length < questions.length ? (
        <p className="muted small">{t("preview.hidden", { count: questions.length - shown.length })}</p>
      ) : null}
    </div>
  );
}

function PaperHead({ title, purpose, mode, portal }: Pick<Props, "title" | "purpose" | "mode" | "portal">) {
  const { t } = useTranslation(["questions", "shell"]);
  const words = useWords();
  const heading = words(title);
  const lead = words(purpose);
  return (
    <>
      <p className={styles.portal}>{t(`shell:portal.${portal}`)}</p>
      <h3 className={styles.title} lang={heading.lang}>
        {heading.text}
      </h3>
      {lead.text ? <p lang={lead.lang}>{lead.text}</p> : null}
      <DescriptionList rows={[{ label: t("whoKnows"), value: t(`mode.${mode}`, { name: "…" }) }]} />
    </>
  );
}
