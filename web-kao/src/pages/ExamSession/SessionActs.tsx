import { Button } from "@kutse/web-shared/ui/Button";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { ReasonDialog } from "@kutse/web-shared/forms/ReasonDialog";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { cancelExamSessionMutation } from "./cancelExamSessionMutation";
import { publishExamSessionMutation } from "./publishExamSessionMutation";

const sessionFragment = graphql(`
  fragment SessionActs_examSession on ExamSession {
    id
    viewerCanPublish
    viewerCanCancel
  }
`);

/** Publishing the session and calling it off. */
export function SessionActs(props: { session: FragmentType<typeof sessionFragment> }) {
  const { t } = useTranslation("exams");
  const { say } = useToast();
  const session = readFragment(sessionFragment, props.session);
  const publishing = useAct(publishExamSessionMutation);
  const cancelling = useAct(cancelExamSessionMutation);
  const [isOpen, setOpen] = useState(false);
  const examSessionId = session.id;
  const publish = async () => {
    const { data } = await publishing.run({ input: { examSessionId } });
    if (data) say(t("publish.done"));
  };
  const cancel = async (reason: string) => {
    const { data, problems } = await cancelling.run({ input: { examSessionId, reason } });
    if (data) say(t("cancel.done"));
    return problems;
  };
  return (
    <>
      <ErrorSummary mistakes={publishing.mistakes} />
      {session.viewerCanPublish ? (
        <Button busy={publishing.busy} busyText={t("publish.busy")} onPress={() => void publish()}>
          {t("publish.act")}
        </Button>
      ) : null}
      {session.viewerCanCancel ? (
        <Button tone="neutral" onPress={() => setOpen(true)}>
          {t("cancel.act")}
        </Button>
      ) : null}
      {isOpen ? (
        <ReasonDialog
          title={t("cancel.title")}
          label={t("cancel.reason")}
          hint={t("cancel.hint")}
          act={t("cancel.send")}
          busyText={t("cancel.busy")}
          busy={cancelling.busy}
          onReason={cancel}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
