import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { QuestionnaireResultsPageQuery } from "../gql/graphql";
import { Loaded } from "../shell/Loaded";
import { useCrumbs } from "../shell/useCrumbs";
import { localName } from "../texts/localName";
import { useFormats } from "../texts/useFormats";
import { useLocale } from "../texts/useLocale";
import { Alert } from "../ui/Alert";
import { Card } from "../ui/Card";
import { LocalText } from "../ui/LocalText";
import { PageHead } from "../ui/PageHead";
import { ExportCard } from "./ExportCard";
import { QuestionnaireStatusTag } from "./QuestionnaireStatusTag";
import { QuestionResultCard } from "./QuestionResultCard";
import { ResponseFigures } from "./ResponseFigures";
import { ResponseTable } from "./ResponseTable";
import { resultsPageQuery } from "./resultsPageQuery";
import { unansweredOf } from "./unansweredOf";

const everyHalfMinute = 30_000;

/** What has come in so far: counted anew every half minute while the page is open. */
export function ResultsPage() {
  const { questionnaireId = "" } = useParams();
  const answer = useQuery(resultsPageQuery, {
    variables: { id: questionnaireId },
    fetchPolicy: "cache-and-network",
    pollInterval: everyHalfMinute,
  });
  return (
    <Loaded answer={answer} pick={(data) => data.questionnaireResults}>
      {(results) => <Results results={results} onChanged={() => void answer.refetch()} />}
    </Loaded>
  );
}

type Props = { results: NonNullable<QuestionnaireResultsPageQuery["questionnaireResults"]>; onChanged: () => void };

/** Who has answered, then what, question by question, then the files. */
function Results({ results, onChanged }: Props) {
  const { t } = useTranslation(["asking", "askingResults"]);
  const { dateTime } = useFormats();
  const locale = useLocale();
  const asked = results.questionnaire;
  const titled = { title: asked.titleEt, titleEn: asked.titleEn, titleRu: asked.titleRu };
  const { text, lang } = localName(titled, locale);
  const crumbs = useCrumbs(
    { label: t("list.title"), to: "/questionnaires" },
    { label: text, to: `/questionnaires/${asked.id}` },
    { label: t("asked.results") },
  );
  return (
    <>
      <PageHead
        title={t("askingResults:results.title", { name: text })}
        lang={lang}
        lead={t("askingResults:results.lead")}
        crumbs={crumbs}
        status={<QuestionnaireStatusTag status={asked.status} />}
      />
      <div className="stack">
        <ResponseFigures
          counts={results.total}
          bodies={results.bodies ?? null}
          sheetCount={results.sheetCount}
          countedAt={dateTime(results.countedAt)}
        />
        {asked.mode === "ANONYMOUS" ? <Alert tone="info">{t("askingResults:results.anonymous")}</Alert> : null}
        <Card>
          <ResponseTable
            caption={t("askingResults:results.byRole")}
            label={t("askingResults:results.roleLabel")}
            groups={results.byRole}
          />
        </Card>
        {results.byBody.length > 0 ? (
          <Card>
            <ResponseTable
              caption={t("askingResults:results.byBody")}
              label={t("askingResults:results.bodyLabel")}
              groups={results.byBody}
            />
          </Card>
        ) : null}
        {results.questions.map((result, at) => (
          <QuestionResultCard
            key={at}
            result={result}
            number={at + 1}
            questionnaireId={asked.id}
            unanswered={unansweredOf(results)}
          />
        ))}
        {asked.publishedAt && asked.heardEt ? (
          <Card title={t("askingResults:results.heard", { at: dateTime(asked.publishedAt) })}>
            <p style={{ whiteSpace: "pre-line" }}>
              <LocalText of={{ name: asked.heardEt, nameEn: asked.heardEn, nameRu: asked.heardRu }} />
            </p>
          </Card>
        ) : null}
        <ExportCard asked={asked} onChanged={onChanged} />
      </div>
    </>
  );
}
