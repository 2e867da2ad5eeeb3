import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { endMandateMutation } from "./endMandateMutation";
import { ReasonDialog } from "@kutse/web-shared/forms/ReasonDialog";
import { useAct } from "@kutse/web-shared/problems/useAct";

/** `name` and `role` say whose mandate ends. */
export type EndMandateProps = { mandateId: string; name: string; role: string; onClose: () => void };

/** Ends a mandate with a reason; live sessions notice at their next request. */
export function EndMandate({ mandateId, name, role, onClose }: EndMandateProps) {
  const { t } = useTranslation("mandates");
  const { say } = useToast();
  const { run, busy } = useAct(endMandateMutation);
  return (
    <ReasonDialog
      title={t("end.title")}
      label={t("end.reason")}
      hint={t("end.hint")}
      act={t("end.confirm", { name })}
      busyText={t("end.busy")}
      busy={busy}
      onReason={async (reason) => (await run({ input: { mandateId, reason } })).problems}
      onDone={() => {
        onClose();
        say(t("end.done", { name, role }));
      }}
      onClose={onClose}
    >
      <p>{t("end.words", { name, role })}</p>
    </ReasonDialog>
  );
}
