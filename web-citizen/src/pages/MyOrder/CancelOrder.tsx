import { useAct } from "@kutse/web-shared/problems/useAct";
import { Button } from "@kutse/web-shared/ui/Button";
import { ConfirmDialog } from "@kutse/web-shared/ui/ConfirmDialog";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { cancelPaperOrderMutation } from "./cancelPaperOrderMutation";

/** Taking an order back, asked once more. */
export function CancelOrder({ orderId, number }: { orderId: string; number: string }) {
  const { t } = useTranslation("paper");
  const { say } = useToast();
  const { run, busy, mistakes } = useAct(cancelPaperOrderMutation, ["MyOrderPage"]);
  const [isAsking, setAsking] = useState(false);
  const cancel = async () => {
    const { data } = await run({ input: { paperOrderId: orderId } });
    setAsking(false);
    if (data) say(t("cancel.done"));
  };
  return (
    <div>
      <ErrorSummary mistakes={mistakes} />
      <Button tone="neutral" onPress={() => setAsking(true)}>
        {t("cancel.act")}
      </Button>
      <ConfirmDialog
        title={t("cancel.title", { number })}
        isOpen={isAsking}
        act={t("cancel.act")}
        busy={busy}
        busyText={t("cancel.busy")}
        onConfirm={() => void cancel()}
        onClose={() => setAsking(false)}
      >
        <p>{t("cancel.words")}</p>
      </ConfirmDialog>
    </div>
  );
}
