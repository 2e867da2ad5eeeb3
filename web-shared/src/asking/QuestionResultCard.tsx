import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import type { QuestionResultCard_ResultFragment } from "../gql/graphql";
import { useFormats } from "../texts/useFormats";
import { useLocale } from "../texts/useLocale";
import { Card } from "../ui/Card";
import { DescriptionList } from "../ui/DescriptionList";
import { LinkButton } from "../ui/LinkButton";
import { ChoiceFigures } from "./ChoiceFigures";
import { choiceRows, scaleOptions } from "./choiceRows";
import { questionDraftOf } from "./draft";
import { percentOf } from "./percentOf";
import { questionFragment } from "./questionFragment";
import { spreadRows } from "./spreadRows";
import { wordsIn } from "./wordsIn";

const resultFragment = graphql(`
  fragment QuestionResultCard_result on QuestionResult {
    answeredCount
    leftOutCount
    isHidden
    choices {
      optionKey
      rowKey
      count
    }
    numbers {
      least
      median
      mean
      most
    }
    days
    spread {
      from
      below
      count
    }
    tags {
      tag {
        id
        name
      }
      answerCount
    }
    summary {
      id
      text
      quotes
    }
    question {
      id
      ...AskedQuestion_question
    }
  }
`);

type Props = {
  result: FragmentType<typeof resultFragment>;
  number: number;
  questionnaireId: string;
  unanswered: number;
};

/** What was answered to one question, how many left it out, and of how many nothing is known. */
export function QuestionResultCard({ result, number, questionnaireId, unanswered }: Props) {
  const { t } = useTranslation(["asking", "askingForm", "askingResults"]);
  const locale = useLocale();
  const found = readFragment(resultFragment, result);
  const question = readFragment(questionFragment, found.question);
  const words = wordsIn(questionDraftOf(question).text, locale);
  return (
    <Card title={<span lang={words.lang}>{t("askingForm:question.named", { number, text: words.text })}</span>}>
      <div className="stack-tight">
        <p className="muted">
          {t("askingResults:results.answeredSheets", { count: found.answeredCount })}{" "}
          {t("askingResults:results.leftOut", { count: found.leftOutCount })}{" "}
          {t("askingResults:results.unanswered", { count: unanswered })}
        </p>
        {found.isHidden ? <p>{t("askingResults:results.hiddenQuestion")}</p> : <Found found={found} />}
        {found.summary ? (
          <blockquote>
            <p>{found.summary.text}</p>
            {found.summary.quotes.map((quote) => (
              <p key={quote} className="muted">
                „{quote}”
              </p>
            ))}
          </blockquote>
        ) : null}
        {(question.kind === "TEXT" || question.kind === "FILE") && found.answeredCount > 0 && !found.isHidden ? (
          <div>
            <LinkButton
              to={`/questionnaires/${questionnaireId}/results/${question.key}`}
              tone="secondary"
              iconEnd="arrowRight"
            >
              {question.kind === "FILE"
                ? t("askingResults:results.readFiles", { count: found.answeredCount })
                : t("askingResults:results.readTexts", { count: found.answeredCount })}
            </LinkButton>
          </div>
        ) : null}
      </div>
    </Card>
  );
}

/** The figures of one question, as its kind has them. */
function Found({ found }: { found: QuestionResultCard_ResultFragment }) {
  const { t } = useTranslation(["asking", "askingForm", "askingResults"]);
  const { date } = useFormats();
  const locale = useLocale();
  const question = readFragment(questionFragment, found.question);
  const draft = questionDraftOf(question);
  const caption = wordsIn(draft.text, locale).text;
  const { numbers, days, answeredCount } = found;
  const figure = (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  if (answeredCount === 0) return <p>{t("askingResults:results.noAnswers")}</p>;
  switch (question.kind) {
    case "SINGLE_CHOICE":
    case "MULTIPLE_CHOICE":
      return (
        <ChoiceFigures caption={caption} rows={choiceRows(question.options, found.choices, answeredCount, locale)} />
      );
    case "SCALE": {
      const ends = [wordsIn(draft.scaleMinLabel, locale).text, wordsIn(draft.scaleMaxLabel, locale).text] as const;
      const steps = scaleOptions(draft.scaleMin, draft.scaleMax, ends);
      return (
        <>
          {numbers ? (
            <p>{t("askingResults:results.scale", { mean: figure(numbers.mean), median: figure(numbers.median) })}</p>
          ) : null}
          <ChoiceFigures caption={caption} rows={choiceRows(steps, found.choices, answeredCount, locale)} />
        </>
      );
    }
    case "MATRIX":
      return (
        <>
          {draft.rows.map((row) => {
            const ofRow = found.choices.filter((choice) => choice.rowKey === row.key);
            const answered = ofRow.reduce((sum, choice) => sum + choice.count, 0);
            const label = wordsIn(row.words, locale).text;
            return (
              <section key={row.key} className="stack-tight">
                <h3>{label}</h3>
                <ChoiceFigures caption={label} rows={choiceRows(question.options, ofRow, answered, locale)} />
              </section>
            );
          })}
        </>
      );
    case "NUMBER":
      return (
        <>
          {numbers ? (
            <DescriptionList
              layout="grid"
              rows={[
                { label: t("askingResults:results.mean"), value: figure(numbers.mean) },
                { label: t("askingResults:results.median"), value: figure(numbers.median) },
                { label: t("askingResults:results.least"), value: figure(numbers.least) },
                { label: t("askingResults:results.most"), value: figure(numbers.most) },
              ]}
            />
          ) : null}
          <ChoiceFigures
            caption={caption}
            about="part"
            finding="mostGiven"
            rows={spreadRows(found.spread, answeredCount, numbersOf)}
          />
        </>
      );
    case "DATE":
      return (
        <>
          {days[0] && days[1] ? (
            <p>{t("askingResults:results.days", { first: date(days[0]), last: date(days[1]) })}</p>
          ) : null}
          <ChoiceFigures
            caption={caption}
            about="part"
            finding="mostGiven"
            rows={spreadRows(found.spread, answeredCount, ({ from }) => daysOf(from))}
          />
        </>
      );
    case "TEXT":
      return found.tags.length > 0 ? (
        <ChoiceFigures
          caption={caption}
          about="tag"
          finding="mostTagged"
          rows={found.tags.map(({ tag, answerCount: count }) => ({
            key: tag.id,
            label: tag.name,
            count,
            percent: percentOf(count, answeredCount),
          }))}
        />
      ) : null;
    case "FILE":
      return null;
  }

  function numbersOf({ from, below }: { from: string; below?: string | null | undefined }): string {
    const number = figure(Number(from));
    return below ? t("askingResults:results.below", { from: number, below: figure(Number(below)) }) : number;
  }

  function daysOf(from: string): string {
    if (from.length === 10) return date(from);
    return from.length === 7 ? `${from.slice(5)}.${from.slice(0, 4)}` : from;
  }
}
