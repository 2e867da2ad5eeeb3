import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button";
import { moveQuestion, removeQuestion } from "./changeQuestions";
import type { QuestionDraft } from "./draft";
import { newQuestion } from "./newDraft";
import { QuestionEditor } from "./QuestionEditor";
import styles from "./QuestionList.module.css";

/** `askedKeys` are those of questions that have been asked already. */
export type QuestionListProps = {
  questions: readonly QuestionDraft[];
  onChange: (questions: QuestionDraft[]) => void;
  errorOf: (field: string) => string | undefined;
  askedKeys: readonly string[];
};

/** The questions in their order: each opens to be written, moves by its buttons, and can be taken out. */
export function QuestionList({ questions, onChange, errorOf, askedKeys }: QuestionListProps) {
  const { t } = useTranslation(["asking", "askingForm"]);
  const [open, setOpen] = useState<string | null>(questions[0]?.key ?? null);
  const [news, setNews] = useState("");
  const move = (at: number, by: -1 | 1) => {
    onChange(moveQuestion(questions, at, by));
    setNews(t("askingForm:question.moved", { from: at + 1, to: at + 1 + by }));
  };
  const add = () => {
    const question = newQuestion("TEXT", questions);
    onChange([...questions, question]);
    setOpen(question.key);
    setNews(t("askingForm:question.added", { number: questions.length + 1 }));
  };
  const hasFault = (at: number) => errorOf(`questions.${at}.`) !== undefined;
  return (
    <div className="stack-tight">
      <p role="status" className={styles.news}>
        {news}
      </p>
      <ol className={styles.list}>
        {questions.map((question, at) => {
          const name = t("askingForm:question.named", { number: at + 1, text: question.text.et });
          const isOpen = open === question.key;
          return (
            <li key={question.key} className={styles.question}>
              <div className={styles.head}>
                <h3 className={styles.name}>
                  {name} <span className="muted small">{t(`kind.${question.kind}`)}</span>
                  {hasFault(at) ? <span className={styles.fault}> {t("askingForm:question.hasFault")}</span> : null}
                </h3>
                <div className={styles.acts}>
                  <Button
                    tone="neutral"
                    size="s"
                    icon="arrowUp"
                    aria-label={t("askingForm:question.up", { number: at + 1 })}
                    isDisabled={at === 0}
                    onPress={() => move(at, -1)}
                  >
                    {""}
                  </Button>
                  <Button
                    tone="neutral"
                    size="s"
                    icon="arrowDown"
                    aria-label={t("askingForm:question.down", { number: at + 1 })}
                    isDisabled={at === questions.length - 1}
                    onPress={() => move(at, 1)}
                  >
                    {""}
                  </Button>
                  <Button
                    tone="secondary"
                    size="s"
                    aria-expanded={isOpen}
                    aria-label={
                      isOpen
                        ? t("askingForm:question.fold", { number: at + 1 })
                        : t("askingForm:question.unfold", { number: at + 1 })
                    }
                    onPress={() => setOpen(isOpen ? null : question.key)}
                  >
                    {isOpen ? t("askingForm:question.foldShort") : t("askingForm:question.unfoldShort")}
                  </Button>
                  <Button
                    tone="neutral"
                    size="s"
                    icon="trash"
                    aria-label={t("askingForm:question.remove", { number: at + 1 })}
                    onPress={() => {
                      onChange(removeQuestion(questions, question.key));
                      setNews(t("askingForm:question.removed", { number: at + 1 }));
                    }}
                  >
                    {""}
                  </Button>
                </div>
              </div>
              {isOpen ? (
                <QuestionEditor
                  questions={questions}
                  at={at}
                  onChange={(next) => onChange(questions.map((one) => (one.key === question.key ? next : one)))}
                  errorOf={errorOf}
                  isAsked={askedKeys.includes(question.key)}
                />
              ) : null}
            </li>
          );
        })}
      </ol>
      <div>
        <Button tone="secondary" icon="add" onPress={add}>
          {t("askingForm:question.add")}
        </Button>
      </div>
    </div>
  );
}
