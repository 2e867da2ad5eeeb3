import { ReasonDialog } from "@kutse/web-shared/forms/ReasonDialog";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { sendCaseBackMutation } from "./sendCaseBackMutation";

/** Takes a case that cannot be decided off the agenda, with a reason the coordinator is told. */
export function SendCaseBack(props: { agendaItemId: string; name: string; onClose: () => void }) {
  const { agendaItemId, name, onClose } = props;
  const { t } = useTranslation("meeting");
  const { say } = useToast();
  const { run, busy } = useAct(sendCaseBackMutation);
  const send = async (reason: string) => {
    const { data, problems } = await run({ input: { agendaItemId, reason } });
    if (data) say(t("sendBack.done", { name }));
    return problems;
  };
  return (
    <ReasonDialog
      title={t("sendBack.title", { name })}
      label={t("sendBack.reason")}
      hint={t("sendBack.hint")}
      act={t("sendBack.act")}
      busyText={t("sendBack.busy")}
      busy={busy}
      onReason={send}
      onClose={onClose}
    >
      <p>{t("sendBack.words")}</p>
    </ReasonDialog>
  );
}
