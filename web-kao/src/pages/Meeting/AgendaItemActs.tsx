import { Button } from "@kutse/web-shared/ui/Button";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { ReasonDialog } from "@kutse/web-shared/forms/ReasonDialog";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { CloseVotingDialog } from "./CloseVotingDialog";
import { declareRecusalMutation } from "./declareRecusalMutation";
import { openVotingMutation } from "./openVotingMutation";
import { SendCaseBack } from "./SendCaseBack";

const agendaItemFragment = graphql(`
  fragment AgendaItemActs_agendaItem on AgendaItem {
    id
    viewerCanOpenVoting
    viewerCanCloseVoting
    viewerCanDeclareRecusal
    viewerCanSendBack
  }
`);

/** What the viewer may do with the item now; `name` is the applicant's, so that each button says whose case it is. */
export function AgendaItemActs(props: { agendaItem: FragmentType<typeof agendaItemFragment>; name: string }) {
  const { t } = useTranslation("meeting");
  const { say } = useToast();
  const item = readFragment(agendaItemFragment, props.agendaItem);
  const { name } = props;
  const opening = useAct(openVotingMutation);
  const recusal = useAct(declareRecusalMutation);
  const [dialog, setDialog] = useState<"close" | "recusal" | "back" | null>(null);
  const agendaItemId = item.id;
  const open = async () => {
    const { data } = await opening.run({ input: { agendaItemId } });
    if (data) say(t("open.done"));
  };
  const declare = async (reason: string) => {
    const { data, problems } = await recusal.run({ input: { agendaItemId, reason } });
    if (data) say(t("recuse.done"));
    return problems;
  };
  const { viewerCanOpenVoting, viewerCanCloseVoting, viewerCanDeclareRecusal, viewerCanSendBack } = item;
  if (!viewerCanOpenVoting && !viewerCanCloseVoting && !viewerCanDeclareRecusal && !viewerCanSendBack) return null;
  return (
    <div className="stack-tight">
      <ErrorSummary mistakes={opening.mistakes} />
      <div className="row">
        {viewerCanOpenVoting ? (
          <Button
            busy={opening.busy}
            busyText={t("open.busy")}
            aria-label={`${t("open.act")}: ${name}`}
            onPress={() => void open()}
          >
            {t("open.act")}
          </Button>
        ) : null}
        {viewerCanCloseVoting ? (
          <Button tone="secondary" aria-label={`${t("close.act")}: ${name}`} onPress={() => setDialog("close")}>
            {t("close.act")}
          </Button>
        ) : null}
        {viewerCanSendBack ? (
          <Button tone="neutral" aria-label={`${t("sendBack.act")}: ${name}`} onPress={() => setDialog("back")}>
            {t("sendBack.act")}
          </Button>
        ) : null}
        {viewerCanDeclareRecusal ? (
          <Button tone="neutral" aria-label={`${t("recuse.act")}: ${name}`} onPress={() => setDialog("recusal")}>
            {t("recuse.act")}
          </Button>
        ) : null}
      </div>
      {dialog === "close" ? (
        <CloseVotingDialog agendaItemId={agendaItemId} name={name} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === "back" ? (
        <SendCaseBack agendaItemId={agendaItemId} name={name} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === "recusal" ? (
        <ReasonDialog
          title={t("recuse.title")}
          label={t("recuse.reason")}
          hint={t("recuse.hint")}
          act={t("recuse.send")}
          busyText={t("recuse.busy")}
          busy={recusal.busy}
          onReason={declare}
          onClose={() => setDialog(null)}
        />
      ) : null}
    </div>
  );
}
