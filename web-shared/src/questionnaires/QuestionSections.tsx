import type { ReactNode } from "react";
import type { AnswerValue } from "./AnswerValue";
import styles from "./AnswerForm.module.css";
import { QuestionField, type QuestionFieldProps } from "./QuestionField";
import { sectionsOf, type QuestionSection } from "./sectionsOf";
import type { AskedQuestion } from "./Sheet";
import { useWords } from "./useWords";

/** `questions` are those that are asked now; `fieldOf` gives what else a field needs, `under` what stands below it. */
export type QuestionSectionsProps = {
  questions: readonly AskedQuestion[];
  valueOf: (question: AskedQuestion) => AnswerValue | null;
  onChange: (question: AskedQuestion, value: AnswerValue | null) => void;
  fieldOf?: (question: AskedQuestion) => Partial<QuestionFieldProps>;
  under?: (question: AskedQuestion) => ReactNode;
  headingLevel?: 2 | 4;
};

/** The questions in their sections, to be answered; the preview of who asks draws the very same. */
export function QuestionSections({
  questions,
  valueOf,
  onChange,
  fieldOf,
  under,
  headingLevel,
}: QuestionSectionsProps) {
  return sectionsOf(questions).map((section) => (
    <section key={section.key} className={styles.section}>
      {section.heading ? <SectionHeading of={section.heading} level={headingLevel ?? 2} /> : null}
      {section.questions.map((question) => (
        <div key={question.id} className="stack-tight">
          <QuestionField
            {...fieldOf?.(question)}
            question={question}
            value={valueOf(question)}
            onChange={(value) => onChange(question, value)}
          />
          {under?.(question)}
        </div>
      ))}
    </section>
  ));
}

function SectionHeading({ of, level }: { of: NonNullable<QuestionSection["heading"]>; level: 2 | 4 }) {
  const { text, lang } = useWords()(of);
  const Heading = `h${level}` as const;
  return <Heading lang={lang}>{text}</Heading>;
}
