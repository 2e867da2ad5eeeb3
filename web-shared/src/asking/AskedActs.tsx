import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AskedState_QuestionnaireFragment } from "../gql/graphql";
import { ReasonDialog } from "../forms/ReasonDialog";
import { useAct } from "../problems/useAct";
import { Button } from "../ui/Button";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { ErrorSummary } from "../ui/ErrorSummary";
import { LinkButton } from "../ui/LinkButton";
import { useToast } from "../ui/useToast";
import { closeQuestionnaireMutation } from "./closeQuestionnaireMutation";
import { FindingsDialog } from "./FindingsDialog";
import { OpenDialog } from "./OpenDialog";
import { reviewQuestionnaireMutation } from "./reviewQuestionnaireMutation";
import { submitForReviewMutation } from "./submitForReviewMutation";
import { withdrawQuestionnaireMutation } from "./withdrawQuestionnaireMutation";

type Which = "submit" | "approve" | "return" | "open" | "close" | "withdraw" | "findings";
type Props = { asked: AskedState_QuestionnaireFragment; onChanged: () => void };

/** What may be done with a questionnaire now; each act says what follows from it before it is done. */
export function AskedActs({ asked, onChanged }: Props) {
  const { t } = useTranslation("asking");
  const [open, setOpen] = useState<Which | null>(null);
  const { say } = useToast();
  const close = () => setOpen(null);
  const done = (words: string) => {
    close();
    say(words);
    onChanged();
  };
  const button = (which: Which, tone: "primary" | "secondary" | "danger" = "secondary") => (
    <Button tone={tone} onPress={() => setOpen(which)}>
      {t(`act.${which}.open`)}
    </Button>
  );
  const props = { questionnaireId: asked.id, onClose: close, onDone: done };
  return (
    <div className="row">
      {asked.viewerCanSubmitForReview ? button("submit", "primary") : null}
      {asked.viewerCanReview ? button("approve", "primary") : null}
      {asked.viewerCanReview ? button("return") : null}
      {asked.viewerCanOpen ? button("open", "primary") : null}
      {asked.viewerCanPublishFindings ? button("findings", "primary") : null}
      {asked.viewerCanEdit ? (
        <LinkButton to={`/questionnaires/${asked.id}/edit`} tone="secondary" icon="edit">
          {t("act.edit")}
        </LinkButton>
      ) : null}
      {asked.viewerCanClose ? button("close") : null}
      {asked.viewerCanWithdraw ? button("withdraw", "danger") : null}
      {open === "submit" ? <SubmitDialog {...props} /> : null}
      {open === "approve" ? <ApproveDialog {...props} /> : null}
      {open === "return" ? <ReturnDialog {...props} /> : null}
      {open === "open" ? <OpenDialog {...props} closesAt={asked.closesAt} /> : null}
      {open === "close" ? <CloseDialog {...props} /> : null}
      {open === "withdraw" ? <WithdrawDialog {...props} /> : null}
      {open === "findings" ? <FindingsDialog {...props} asked={asked} /> : null}
    </div>
  );
}

type DialogProps = { questionnaireId: string; onDone: (words: string) => void; onClose: () => void };

/** Asks once more before somebody else is asked to look. */
function SubmitDialog({ questionnaireId, onDone, onClose }: DialogProps) {
  const { t } = useTranslation("asking");
  const { run, busy, mistakes } = useAct(submitForReviewMutation);
  const confirm = async () => ((await run({ input: { questionnaireId } })).data ? onDone(t("act.submit.done")) : null);
  return (
    <ConfirmDialog
      {...{ title: t("act.submit.title"), isOpen: true, tone: "primary", act: t("act.submit.act"), busy, onClose }}
      onConfirm={() => void confirm()}
    >
      <ErrorSummary mistakes={mistakes} />
      <p>{t("act.submit.words")}</p>
    </ConfirmDialog>
  );
}

/** The second pair of eyes agrees. */
function ApproveDialog({ questionnaireId, onDone, onClose }: DialogProps) {
  const { t } = useTranslation("asking");
  const { run, busy, mistakes } = useAct(reviewQuestionnaireMutation);
  const confirm = async () => {
    const { data } = await run({ input: { questionnaireId, isApproved: true } });
    if (data) onDone(t("act.approve.done"));
  };
  return (
    <ConfirmDialog
      {...{ title: t("act.approve.title"), isOpen: true, tone: "primary", act: t("act.approve.act"), busy, onClose }}
      onConfirm={() => void confirm()}
    >
      <ErrorSummary mistakes={mistakes} />
      <p>{t("act.approve.words")}</p>
    </ConfirmDialog>
  );
}

/** The second pair of eyes asks for changes. */
function ReturnDialog({ questionnaireId, onDone, onClose }: DialogProps) {
  const { t } = useTranslation("asking");
  const { run, busy } = useAct(reviewQuestionnaireMutation);
  return (
    <ReasonDialog
      {...{ title: t("act.return.title"), label: t("act.return.reason"), act: t("act.return.act"), busy, onClose }}
      busyText={t("act.return.busy")}
      tone="primary"
      onReason={async (reason) => (await run({ input: { questionnaireId, isApproved: false, reason } })).problems}
      onDone={() => onDone(t("act.return.done"))}
    />
  );
}

/** Ends the answering before its time. */
function CloseDialog({ questionnaireId, onDone, onClose }: DialogProps) {
  const { t } = useTranslation("asking");
  const { run, busy, mistakes } = useAct(closeQuestionnaireMutation);
  const confirm = async () => ((await run({ input: { questionnaireId } })).data ? onDone(t("act.close.done")) : null);
  return (
    <ConfirmDialog
      {...{ title: t("act.close.title"), isOpen: true, tone: "primary", act: t("act.close.act"), busy, onClose }}
      onConfirm={() => void confirm()}
    >
      <ErrorSummary mistakes={mistakes} />
      <p>{t("act.close.words")}</p>
    </ConfirmDialog>
  );
}

/** Takes it back, with a reason that is told. */
function WithdrawDialog({ questionnaireId, onDone, onClose }: DialogProps) {
  const { t } = useTranslation("asking");
  const { run, busy } = useAct(withdrawQuestionnaireMutation);
  return (
    <ReasonDialog
      {...{
        title: t("act.withdraw.title"),
        label: t("act.withdraw.reason"),
        act: t("act.withdraw.act"),
        busy,
        onClose,
      }}
      busyText={t("act.withdraw.busy")}
      onReason={async (reason) => (await run({ input: { questionnaireId, reason } })).problems}
      onDone={() => onDone(t("act.withdraw.done"))}
    >
      <p>{t("act.withdraw.words")}</p>
    </ReasonDialog>
  );
}
