import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { readFragment } from "../gql/fragment-masking";
import type { ShowQuestionDialogMutation } from "../gql/graphql";
import { useAct } from "../problems/useAct";
import { localName } from "../texts/localName";
import { useFormats } from "../texts/useFormats";
import { useLocale } from "../texts/useLocale";
import { Alert } from "../ui/Alert";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { declineQuestionMutation } from "./declineQuestionMutation";
import { postponeQuestionMutation } from "./postponeQuestionMutation";
import { questionPath } from "./questionPath";
import { recipientLineFragment } from "./recipientLineFragment";
import { showQuestionDialogMutation } from "./showQuestionDialogMutation";
import { titleOf } from "./titleOf";
import { useWords } from "./useWords";

type Shown = NonNullable<ShowQuestionDialogMutation["showQuestionDialog"]["recipient"]>;

/** Asked once for as long as the portal stays open: the register decides whether it is time. */
const asked = new WeakSet<object>();

/** After sign-in, at the home page: what waits for an answer. Answer now, later, or not mine; Esc is later. */
export function QuestionDialog() {
  const client = useApolloClient();
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    if (asked.has(client)) return;
    asked.add(client);
    client
      .mutate({ mutation: showQuestionDialogMutation })
      .then(({ data }) => setShown(data?.showQuestionDialog.recipient ?? null))
      .catch(() => undefined);
  }, [client]);
  return shown ? <AskingDialog shown={shown} onClose={() => setShown(null)} /> : null;
}

function AskingDialog({ shown, onClose }: { shown: Shown; onClose: () => void }) {
  const { t } = useTranslation("questions");
  const { dateTime } = useFormats();
  const locale = useLocale();
  const words = useWords();
  const navigate = useNavigate();
  const postpone = useAct(postponeQuestionMutation, ["WaitingQuestions"]);
  const decline = useAct(declineQuestionMutation, ["WaitingQuestions"]);
  const { questionnaire, answersFor } = readFragment(recipientLineFragment, shown);
  const { purposeEt, purposeEn, purposeRu } = shown.questionnaire;
  const title = words(titleOf(questionnaire));
  const purpose = words({ et: purposeEt, en: purposeEn, ru: purposeRu });
  const input = { input: { questionnaireId: questionnaire.id, organisationId: answersFor?.id ?? null } };
  const isBusy = postpone.busy || decline.busy;
  const later = async () => {
    if (shown.viewerCanPostpone) await postpone.run(input);
    onClose();
  };
  const notMine = async () => {
    const { data } = await decline.run(input);
    if (data) onClose();
  };
  const answer = () => {
    onClose();
    void navigate(questionPath(questionnaire.id, answersFor?.id));
  };
  return (
    <Dialog
      title={t("dialogTitle")}
      isOpen
      onClose={() => void later()}
      acts={
        <>
          <Button onPress={answer} isDisabled={isBusy}>
            {t("answerNow")}
          </Button>
          <Button tone="secondary" onPress={() => void later()} busy={postpone.busy} busyText={t("postponing")}>
            {shown.viewerCanPostpone ? t("later") : t("close")}
          </Button>
          {shown.viewerCanDecline ? (
            <Button tone="link" onPress={() => void notMine()} busy={decline.busy} busyText={t("declining")}>
              {t("notMine")}
            </Button>
          ) : null}
        </>
      }
    >
      <p lang={title.lang}>
        <strong>{title.text}</strong>
      </p>
      <p lang={purpose.lang}>{purpose.text}</p>
      <p className="muted small">
        {t("askedBy", { name: localName(questionnaire.organisation, locale).text })}{" "}
        {answersFor ? `${t("inNameOf", { name: localName(answersFor, locale).text })} ` : ""}
        {questionnaire.closesAt ? t("until", { when: dateTime(questionnaire.closesAt) }) : t("noEnd")}
      </p>
      <p className="small">{leftWords()}</p>
      {[...postpone.mistakes, ...decline.mistakes].map(({ message }) => (
        <Alert key={message} tone="error" announce>
          {message}
        </Alert>
      ))}
    </Dialog>
  );

  function leftWords(): string {
    const left = shown.postponementsLeft;
    if (left === null) return t("voluntaryWords");
    return left > 0 ? t("postponementsLeft", { count: left }) : t("noPostponements");
  }
}
