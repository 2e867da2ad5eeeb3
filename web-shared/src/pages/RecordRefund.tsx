import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAct } from "../problems/useAct";
import { Button } from "../ui/Button";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { ErrorSummary } from "../ui/ErrorSummary";
import { useToast } from "../ui/useToast";
import { recordRefundMutation } from "./recordRefundMutation";

/** Notes a repayment that was made at the bank, asked once more. */
export function RecordRefund({ invoiceId, amount }: { invoiceId: string; amount: string }) {
  const { t } = useTranslation("billing");
  const { say } = useToast();
  const { run, busy, mistakes } = useAct(recordRefundMutation);
  const [isOpen, setOpen] = useState(false);
  const note = async () => {
    const { data } = await run({ input: { invoiceId } });
    setOpen(false);
    if (data) say(t("refund.done"));
  };
  return (
    <>
      <ErrorSummary mistakes={mistakes} />
      <Button onPress={() => setOpen(true)}>{t("refund.act")}</Button>
      <ConfirmDialog
        title={t("refund.title", { amount })}
        isOpen={isOpen}
        act={t("refund.act")}
        busy={busy}
        busyText={t("refund.busy")}
        tone="primary"
        onConfirm={() => void note()}
        onClose={() => setOpen(false)}
      >
        <p>{t("refund.words")}</p>
      </ConfirmDialog>
    </>
  );
}
