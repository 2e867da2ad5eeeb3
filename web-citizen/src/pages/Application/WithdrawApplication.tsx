import { Button } from "@kutse/web-shared/ui/Button";
import { ConfirmDialog } from "@kutse/web-shared/ui/ConfirmDialog";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { TextArea } from "@kutse/web-shared/ui/TextArea";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { withdrawApplicationMutation } from "./withdrawApplicationMutation";

/** Taking the application back, asked once more. */
export function WithdrawApplication({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation("progress");
  const { say } = useToast();
  const { run, busy, mistakes } = useAct(withdrawApplicationMutation);
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const withdraw = async () => {
    const { data } = await run({ input: { applicationId, reason } });
    if (!data) return;
    setAsking(false);
    say(t("withdraw.done"));
  };
  return (
    <div>
      <Button tone="neutral" onPress={() => setAsking(true)}>
        {t("withdraw.act")}
      </Button>
      <ConfirmDialog
        title={t("withdraw.title")}
        isOpen={isAsking}
        act={t("withdraw.act")}
        busy={busy}
        busyText={t("withdraw.busy")}
        onConfirm={() => void withdraw()}
        onClose={() => setAsking(false)}
      >
        <div className="stack-tight">
          <ErrorSummary mistakes={mistakes} />
          <p>{t("withdraw.words")}</p>
          <TextArea label={t("withdraw.reason")} name="reason" value={reason} onChange={setReason} softLimit={10_000} />
        </div>
      </ConfirmDialog>
    </div>
  );
}
