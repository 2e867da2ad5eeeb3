import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { ReasonDialog } from "@kutse/web-shared/forms/ReasonDialog";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { leaveUnexaminedMutation } from "./leaveUnexaminedMutation";

/** Leaves the application unexamined because what was asked for did not come in time. */
export function LeaveUnexaminedDialog({ applicationId, onClose }: { applicationId: string; onClose: () => void }) {
  const { t } = useTranslation("application");
  const { say } = useToast();
  const { run, busy } = useAct(leaveUnexaminedMutation, ["ApplicationsPage"]);
  const leave = async (reasons: string) => {
    const { data, problems } = await run({ input: { applicationId, reasons } });
    if (data) say(t("leave.done"));
    return problems;
  };
  return (
    <ReasonDialog
      title={t("leave.title")}
      label={t("leave.reasons")}
      act={t("leave.send")}
      busyText={t("leave.busy")}
      busy={busy}
      onReason={leave}
      onClose={onClose}
    >
      <p>{t("leave.words")}</p>
    </ReasonDialog>
  );
}
