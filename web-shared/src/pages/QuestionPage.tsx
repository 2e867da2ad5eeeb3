import { useMutation, useQuery } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams, useSearchParams } from "react-router";
import { readFragment } from "../gql/fragment-masking";
import type { QuestionPageQuery } from "../gql/graphql";
import { FindingsShown } from "../questionnaires/FindingsShown";
import { openQuestionSheetMutation } from "../questionnaires/openQuestionSheetMutation";
import { questionPageQuery } from "../questionnaires/questionPageQuery";
import { RecipientActs } from "../questionnaires/RecipientActs";
import { recipientLineFragment } from "../questionnaires/recipientLineFragment";
import { RecipientStateTag } from "../questionnaires/RecipientStateTag";
import { sheetFragment } from "../questionnaires/sheetFragment";
import { SheetBody } from "../questionnaires/SheetBody";
import { SheetHead } from "../questionnaires/SheetHead";
import { Loaded } from "../shell/Loaded";
import { fullName } from "../texts/fullName";
import { localName } from "../texts/localName";
import { useLocale } from "../texts/useLocale";
import { Alert } from "../ui/Alert";
import { Loading } from "../ui/Loading";

type Own = NonNullable<QuestionPageQuery["ownQuestionnaire"]>;

/** One questionnaire one is asked in: answered, passed on, put off, or read again. */
export function QuestionPage() {
  const { questionnaireId = "" } = useParams();
  const organisationId = useSearchParams()[0].get("body");
  const variables = { questionnaireId, organisationId };
  const answer = useQuery(questionPageQuery, { variables, fetchPolicy: "cache-and-network" });
  const isOpened = useOpening(questionnaireId, organisationId, answer.refetch);
  const isThere = Boolean(answer.data?.ownQuestionnaire);
  if (!isThere && !isOpened && !answer.error) return <Loading />;
  return (
    <Loaded answer={answer} pick={(data) => data.ownQuestionnaire}>
      {(recipient) => <Question recipient={recipient} onSent={() => void answer.refetch()} />}
    </Loaded>
  );
}

/** Notes the opening once; a colleague to whom it was passed on is asked only from then on, so the page is read again. */
function useOpening(questionnaireId: string, organisationId: string | null, refetch: () => Promise<unknown>): boolean {
  const [open] = useMutation(openQuestionSheetMutation);
  const [isOpened, setIsOpened] = useState(false);
  const opening = useRef<string | null>(null);
  useEffect(() => {
    const what = `${questionnaireId} ${organisationId ?? ""}`;
    if (opening.current === what) return;
    opening.current = what;
    void open({ variables: { input: { questionnaireId, organisationId } } })
      .then(() => refetch())
      .catch(() => undefined)
      .finally(() => setIsOpened(true));
  }, [questionnaireId, organisationId, open, refetch]);
  return isOpened;
}

function Question({ recipient, onSent }: { recipient: Own; onSent: () => void }) {
  const { t } = useTranslation("questions");
  const locale = useLocale();
  const { state, answersFor } = readFragment(recipientLineFragment, recipient);
  const sheet = readFragment(sheetFragment, recipient.sheet);
  if (!sheet) {
    return (
      <Alert tone="warning" title={t("roleEnded")}>
        {t("roleEndedWords")}
      </Alert>
    );
  }
  const body = answersFor ? localName(answersFor, locale).text : null;
  return (
    <div className="stack">
      <SheetHead sheet={sheet} status={<RecipientStateTag state={state} />} body={body} />
      {recipient.colleagues.length > 0 ? (
        <p className="small">{t("colleagues", { names: recipient.colleagues.map(fullName).join(", ") })}</p>
      ) : null}
      <FindingsShown sheet={sheet} />
      <SheetBody key={sheet.id} sheet={sheet} onSent={onSent} />
      <RecipientActs recipient={recipient} />
    </div>
  );
}
