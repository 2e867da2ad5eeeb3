import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { ReasonDialog } from "@kutse/web-shared/forms/ReasonDialog";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { suspendPersonMutation } from "./suspendPersonMutation";

/** Suspends a person's access, with the reason. */
export function SuspendPerson({ personId, name, onClose }: { personId: string; name: string; onClose: () => void }) {
  const { t } = useTranslation("people");
  const { say } = useToast();
  const { run, busy } = useAct(suspendPersonMutation);
  return (
    <ReasonDialog
      title={t("suspend.title")}
      label={t("suspend.reason")}
      hint={t("suspend.hint")}
      act={t("suspend.confirm", { name })}
      busyText={t("suspend.busy")}
      busy={busy}
      onReason={async (reason) => (await run({ input: { personId, reason } })).problems}
      onDone={() => {
        onClose();
        say(t("suspend.done", { name }));
      }}
      onClose={onClose}
    >
      <p>{t("suspend.words", { name })}</p>
    </ReasonDialog>
  );
}
