import { readFragment } from "../gql/fragment-masking";
import { SummaryList } from "../ui/SummaryList";
import { AnswerText } from "./AnswerText";
import { questionFragment } from "./questionFragment";
import { questionText } from "./questionText";
import type { Sheet } from "./Sheet";
import { shownQuestions } from "./shownQuestions";
import { useWords } from "./useWords";

/** What was answered, as it was sent. */
export function AnswersShown({ sheet }: { sheet: Sheet }) {
  const words = useWords();
  const given = new Map(sheet.answers.map((answer) => [answer.questionId, answer]));
  const questions = sheet.questions.map((each) => readFragment(questionFragment, each));
  const byKey = Object.fromEntries(questions.map(({ id, key }) => [key, given.get(id)?.value ?? null]));
  return (
    <SummaryList
      rows={shownQuestions(questions, byKey).map((question) => ({
        id: question.id,
        label: words(questionText(question)).text,
        value: (
          <AnswerText
            question={question}
            value={given.get(question.id)?.value ?? null}
            files={given.get(question.id)?.files ?? []}
          />
        ),
      }))}
    />
  );
}
