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
  const done = (words: string) => {
    setOpen(null);
    say(words);
    onChanged();
  };
  return (
    <div className="row">
      {actsOf(asked).map(({ which, tone }) => (
        <Button key={which} tone={tone} onPress={() => setOpen(which)}>
          {which === "findings" && asked.publishedAt ? t("act.findings.correct") : t(`act.${which}.open`)}
        </Button>
      ))}
      {asked.viewerCanEdit ? (
        <LinkButton to={`/questionnaires/${asked.id}/edit`} tone="secondary" icon="edit">
          {t("act.edit")}
        </LinkButton>
      ) : null}
      {open ? <ActDialog which={open} asked={asked} onDone={done} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

type Tone = "primary" | "secondary" | "danger";

/** The acts that are open to the viewer now, the one that leads on first. */
function actsOf(asked: AskedState_QuestionnaireFragment): { which: Which; tone: Tone }[] {
  const all: [boolean, Which, Tone][] = [
    [asked.viewerCanSubmitForReview, "submit", "primary"],
    [asked.viewerCanReview, "approve", "primary"],
    [asked.viewerCanReview, "return", "secondary"],
    [asked.viewerCanOpen, "open", "primary"],
    [asked.viewerCanPublishFindings, "findings", "primary"],
    [asked.viewerCanClose, "close", "secondary"],
    [asked.viewerCanWithdraw, "withdraw", "danger"],
  ];
  return all.filter(([isOpen]) => isOpen).map(([, which, tone]) => ({ which, tone }));
}

/** The dialog of one act. */
function ActDialog(
  props: Omit<DialogProps, "questionnaireId"> & { which: Which; asked: AskedState_QuestionnaireFragment },
) {
  const { which, asked, onDone, onClose } = props;
  const shared = { questionnaireId: asked.id, onDone, onClose };
  switch (which) {
    case "submit":
      return <SubmitDialog {...shared} />;
    case "approve":
      return <ApproveDialog {...shared} />;
    case "return":
      return <ReturnDialog {...shared} />;
    case "open":
      return <OpenDialog {...shared} closesAt={asked.closesAt} />;
    case "close":
      return <CloseDialog {...shared} />;
    case "withdraw":
      return <WithdrawDialog {...shared} />;
    case "findings":
      return <FindingsDialog {...shared} asked={asked} />;
  }
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
