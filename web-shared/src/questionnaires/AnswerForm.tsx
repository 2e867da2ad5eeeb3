import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { LeaveGuard } from "../forms/LeaveGuard";
import { SaveStateLine } from "../forms/SaveStateLine";
import { readFragment } from "../gql/fragment-masking";
import { useAct } from "../problems/useAct";
import { useProblemText } from "../problems/useProblemText";
import { fullName } from "../texts/fullName";
import { useFormats } from "../texts/useFormats";
import { Button } from "../ui/Button";
import { ErrorSummary, type Mistake } from "../ui/ErrorSummary";
import { AnswerConflictNotice } from "./AnswerConflictNotice";
import styles from "./AnswerForm.module.css";
import { isWholeAnswer } from "./isWholeAnswer";
import { questionFragment } from "./questionFragment";
import { QuestionSections } from "./QuestionSections";
import { questionText } from "./questionText";
import type { AskedQuestion, Sheet } from "./Sheet";
import { shownQuestions } from "./shownQuestions";
import { submitAnswersMutation } from "./submitAnswersMutation";
import { useAnswers } from "./useAnswers";
import { useWords } from "./useWords";

/** `invitation` is an outsider's secret; `onSent` runs when the answers are in the register's hands. */
export type AnswerFormProps = { sheet: Sheet; invitation?: string | null; onSent: () => void };

/** The questions in their sections, saved as they are answered, and the way to send them. */
export function AnswerForm({ sheet, invitation = null, onSent }: AnswerFormProps) {
  const { t } = useTranslation("questions");
  const problemText = useProblemText();
  const words = useWords();
  const { answers, change, conflict, choose, faults, mistakes, ...saving } = useAnswers(sheet, invitation);
  const submit = useAct(submitAnswersMutation, ["WaitingQuestions", "QuestionsPage"]);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);
  const questions = useMemo(() => sheet.questions.map((each) => readFragment(questionFragment, each)), [sheet]);
  const askable = questions.filter(({ kind }) => kind !== "FILE" || !isWithoutFiles(sheet));
  const byKey = Object.fromEntries(questions.map(({ id, key }) => [key, answers[id]]));
  const shown = shownQuestions(askable, byKey);

  const errorOf = ({ id, key }: AskedQuestion): string | undefined => {
    const code = faults[id] ?? (missing.includes(key) ? "ANSWER_REQUIRED" : undefined);
    return code ? problemText(code) : undefined;
  };
  const send = async () => {
    const unanswered = shown.filter((each) => each.isRequired && !isWholeAnswer(each, answers[each.id]));
    setMissing(unanswered.map(({ key }) => key));
    setAttempt(attempt + 1);
    await saving.flush();
    if (unanswered.length > 0 || Object.keys(faults).length > 0 || !saving.isSettled()) return;
    const { questionnaire, organisationId } = sheet;
    const input = { questionnaireId: questionnaire.id, organisationId, invitation };
    const { data, problems } = await submit.run({ input });
    setMissing(problems.flatMap(({ code, field }) => (code === "ANSWER_REQUIRED" && field ? [field] : [])));
    if (data) onSent();
  };
  const wrong: Mistake[] = shown.flatMap((each) => {
    const message = errorOf(each);
    return message && attempt > 0 ? [{ field: each.key, message: named(words(questionText(each)).text, message) }] : [];
  });
  const general = submit.mistakes.filter(() => missing.length === 0);
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ErrorSummary mistakes={[...wrong, ...mistakes, ...general]} attempt={attempt} />
      <QuestionSections
        questions={shown}
        valueOf={({ id }) => answers[id] ?? null}
        onChange={({ id }, value) => change(id, value)}
        fieldOf={(question) => ({
          error: errorOf(question),
          files: sheet.answers.find((each) => each.questionId === question.id)?.files ?? [],
        })}
        under={(question) => (
          <>
            <SavedBy sheet={sheet} questionId={question.id} />
            {conflict?.questionId === question.id ? (
              <AnswerConflictNotice question={question} conflict={conflict} onChoose={choose} />
            ) : null}
          </>
        )}
      />
      <div className={styles.foot}>
        <Button type="submit" busy={submit.busy} busyText={t("sending")} isDisabled={conflict !== null}>
          {sheet.submittedAt ? t("sendAgain") : t("send")}
        </Button>
        {saving.state === "conflict" ? null : <SaveStateLine state={saving.state} savedAt={saving.savedAt} />}
      </div>
      <LeaveGuard isUnsaved={["unsaved", "failed", "conflict"].includes(saving.state) && !saving.isSettled()} />
    </form>
  );
}

/** A question that ends with its own mark needs no other. */
const named = (question: string, message: string): string =>
  `${question}${/[?!.:]$/.test(question) ? "" : ":"} ${message}`;

const isWithoutFiles = (sheet: Sheet): boolean => sheet.isOutsider || sheet.questionnaire.mode === "ANONYMOUS";

/** In a body's name several people write: who wrote this one last. */
function SavedBy({ sheet, questionId }: { sheet: Sheet; questionId: string }) {
  const { t } = useTranslation("questions");
  const { dateTime } = useFormats();
  const given = sheet.answers.find((each) => each.questionId === questionId);
  if (!given?.savedBy || !given.savedAt) return null;
  return (
    <p className="muted small">{t("savedBy", { name: fullName(given.savedBy), when: dateTime(given.savedAt) })}</p>
  );
}
