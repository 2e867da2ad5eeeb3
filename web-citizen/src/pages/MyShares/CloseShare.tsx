import { Button } from "@kutse/web-shared/ui/Button";
import { ConfirmDialog } from "@kutse/web-shared/ui/ConfirmDialog";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { revokeShareMutation } from "./revokeShareMutation";

/** Closes a link after asking once more. */
export function CloseShare({ shareId, label }: { shareId: string; label: string }) {
  const { t } = useTranslation("sharing");
  const { say } = useToast();
  const [isAsked, setAsked] = useState(false);
  const { run, busy, mistakes } = useAct(revokeShareMutation);
  const close = async () => {
    const { data } = await run({ input: { shareId } });
    setAsked(false);
    if (data) say(t("closed"));
  };
  return (
    <>
      <ErrorSummary mistakes={mistakes} />
      <Button tone="secondary" aria-label={`${t("close")}: ${label}`} onPress={() => setAsked(true)}>
        {t("close")}
      </Button>
      <ConfirmDialog
        title={t("closeTitle", { label })}
        isOpen={isAsked}
        act={t("close")}
        busy={busy}
        onConfirm={() => void close()}
        onClose={() => setAsked(false)}
      >
        <p>{t("closeWords")}</p>
      </ConfirmDialog>
    </>
  );
}
