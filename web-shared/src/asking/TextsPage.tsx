import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { QuestionTextsPageQuery } from "../gql/graphql";
import { Loaded } from "../shell/Loaded";
import { useCrumbs } from "../shell/useCrumbs";
import { localName } from "../texts/localName";
import { useLocale } from "../texts/useLocale";
import { PageHead } from "../ui/PageHead";
import { AgreementCard } from "./AgreementCard";
import { AnswerAttachments } from "./AnswerAttachments";
import { AnswerTexts } from "./AnswerTexts";
import { SummaryCard } from "./SummaryCard";
import { TagsCard } from "./TagsCard";
import { textsPageQuery } from "./textsPageQuery";
import { unansweredOf } from "./unansweredOf";

type Results = NonNullable<QuestionTextsPageQuery["questionnaireResults"]>;

/** The texts answered to one question: read, tagged, quoted, summarised; or the files that were attached. */
export function TextsPage() {
  const { questionnaireId = "", questionKey = "" } = useParams();
  const answer = useQuery(textsPageQuery, { variables: { id: questionnaireId }, fetchPolicy: "cache-and-network" });
  const pick = (data: QuestionTextsPageQuery) => {
    const results = data.questionnaireResults;
    const found = results?.questions.find(({ question }) => question.key === questionKey);
    return results && found ? { asked: results.questionnaire, found, unanswered: unansweredOf(results) } : null;
  };
  return (
    <Loaded answer={answer} pick={pick}>
      {(thing) => <Texts {...thing} onChanged={() => void answer.refetch()} />}
    </Loaded>
  );
}

type Props = {
  asked: Results["questionnaire"];
  found: Results["questions"][number];
  unanswered: number;
  onChanged: () => void;
};

/** Tags and agreement first, then the texts, then what is made of them. */
function Texts({ asked, found, unanswered, onChanged }: Props) {
  const { t } = useTranslation(["asking", "askingResults"]);
  const locale = useLocale();
  const { question } = found;
  const isFiles = question.kind === "FILE";
  const [quotes, setQuotes] = useState<readonly string[]>(found.summary?.quoteIds ?? []);
  const name = localName({ title: asked.titleEt, titleEn: asked.titleEn, titleRu: asked.titleRu }, locale);
  const words = localName({ title: question.textEt, titleEn: question.textEn, titleRu: question.textRu }, locale);
  const toggle = (id: string) =>
    setQuotes(quotes.includes(id) ? quotes.filter((other) => other !== id) : [...quotes, id]);
  const crumbs = useCrumbs(
    { label: t("list.title"), to: "/questionnaires" },
    { label: name.text, to: `/questionnaires/${asked.id}` },
    { label: t("asked.results"), to: `/questionnaires/${asked.id}/results` },
    { label: isFiles ? t("askingResults:attachments.crumb") : t("askingResults:texts.crumb") },
  );
  return (
    <>
      <PageHead
        title={words.text}
        lang={words.lang}
        lead={[
          t("askingResults:results.answeredSheets", { count: found.answeredCount }),
          t("askingResults:results.leftOut", { count: found.leftOutCount }),
          t("askingResults:results.unanswered", { count: unanswered }),
        ].join(" ")}
        crumbs={crumbs}
      />
      {isFiles ? (
        <AnswerAttachments questionnaireId={asked.id} questionKey={question.key} />
      ) : (
        <div className="stack">
          <TagsCard questionnaireId={asked.id} questionKey={question.key} tags={found.tags} onChanged={onChanged} />
          {found.agreement ? <AgreementCard agreement={found.agreement} /> : null}
          <AnswerTexts
            questionnaireId={asked.id}
            questionKey={question.key}
            tags={found.tags.map(({ tag }) => tag)}
            quotes={quotes}
            onQuote={asked.viewerCanSummarise ? toggle : null}
            onTagged={onChanged}
          />
          {asked.viewerCanSummarise ? (
            <SummaryCard
              questionnaireId={asked.id}
              questionKey={question.key}
              summary={found.summary}
              quotes={quotes}
              onWritten={onChanged}
            />
          ) : null}
        </div>
      )}
    </>
  );
}
