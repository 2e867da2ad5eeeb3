import { ReasonDialog } from "@kutse/web-shared/forms/ReasonDialog";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { protectPersonMutation } from "./protectPersonMutation";

/** `isProtected` is what is wanted: true protects, false ends the protection. */
export type ProtectPersonProps = { personId: string; name: string; isProtected: boolean; onClose: () => void };

/** Protects a person's identity from everything public, or ends that, with the reason. */
export function ProtectPerson({ personId, name, isProtected, onClose }: ProtectPersonProps) {
  const { t } = useTranslation("people");
  const { say } = useToast();
  const { run, busy } = useAct(protectPersonMutation);
  const key = isProtected ? "protect" : "unprotect";
  return (
    <ReasonDialog
      title={t(`${key}.title`)}
      label={t("suspend.reason")}
      hint={t("suspend.hint")}
      act={t(`${key}.confirm`, { name })}
      busyText={t("protect.busy")}
      busy={busy}
      tone="primary"
      onReason={async (reason) => (await run({ input: { personId, isProtected, reason } })).problems}
      onDone={() => {
        onClose();
        say(t(`${key}.done`, { name }));
      }}
      onClose={onClose}
    >
      <p>{t(`${key}.words`, { name })}</p>
    </ReasonDialog>
  );
}
