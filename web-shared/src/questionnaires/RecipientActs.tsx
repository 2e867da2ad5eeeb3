import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { useAct } from "../problems/useAct";
import { useFormats } from "../texts/useFormats";
import { Button } from "../ui/Button";
import { Card } from "../ui/Card";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { ErrorSummary } from "../ui/ErrorSummary";
import { useToast } from "../ui/useToast";
import { declineQuestionMutation } from "./declineQuestionMutation";
import { ForwardDialog } from "./ForwardDialog";
import { ForwardList } from "./ForwardList";
import { postponeQuestionMutation } from "./postponeQuestionMutation";
import { recipientActsFragment } from "./recipientActsFragment";

const lists = ["WaitingQuestions", "QuestionsPage"];

/** What else one may do with a questionnaire: pass it on, put it off, decline it; and what became of what was passed on. */
export function RecipientActs(props: { recipient: FragmentType<typeof recipientActsFragment> }) {
  const { t } = useTranslation("questions");
  const { say } = useToast();
  const { dateLong } = useFormats();
  const recipient = readFragment(recipientActsFragment, props.recipient);
  const [open, setOpen] = useState<"forward" | "decline" | null>(null);
  const postpone = useAct(postponeQuestionMutation, lists);
  const decline = useAct(declineQuestionMutation, lists);
  const organisationId = recipient.answersFor?.id ?? null;
  const input = { input: { questionnaireId: recipient.questionnaire.id, organisationId } };
  const later = async () => {
    const { data } = await postpone.run(input);
    const until = data?.postponeQuestion.recipient;
    if (until) say(t("postponed"));
  };
  const notMine = async () => {
    const { data } = await decline.run(input);
    setOpen(null);
    if (data) say(t("declined"));
  };
  const canForward = recipient.viewerCanAnswer;
  const isIdle = !canForward && recipient.forwards.length === 0;
  if (isIdle) return null;
  return (
    <Card title={recipient.answeredAt ? t("forwardTitle") : t("acts")} tone="quiet">
      <ErrorSummary mistakes={[...postpone.mistakes, ...decline.mistakes]} />
      {canForward ? (
        <div className="row">
          <Button tone="secondary" icon="letter" onPress={() => setOpen("forward")}>
            {t("forward")}
          </Button>
          {recipient.viewerCanPostpone ? (
            <Button tone="secondary" icon="clock" busy={postpone.busy} onPress={() => void later()}>
              {t("later")}
            </Button>
          ) : null}
          {recipient.viewerCanDecline && recipient.declinedAt === null ? (
            <Button tone="link" onPress={() => setOpen("decline")}>
              {t("notMine")}
            </Button>
          ) : null}
        </div>
      ) : null}
      {recipient.snoozedUntil && !recipient.answeredAt ? (
        <p className="small">{t("snoozedUntil", { date: dateLong(recipient.snoozedUntil) })}</p>
      ) : null}
      <ForwardList forwards={recipient.forwards} isAnswered={recipient.answeredAt !== null} />
      {open === "forward" ? (
        <ForwardDialog
          questionnaire={recipient.questionnaire}
          organisationId={organisationId}
          onClose={() => setOpen(null)}
        />
      ) : null}
      <ConfirmDialog
        title={t("declineTitle")}
        isOpen={open === "decline"}
        act={t("declineAct")}
        tone="primary"
        busy={decline.busy}
        busyText={t("declining")}
        onConfirm={() => void notMine()}
        onClose={() => setOpen(null)}
      >
        <p>{t("declineWords")}</p>
      </ConfirmDialog>
    </Card>
  );
}
