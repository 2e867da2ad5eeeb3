import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ReasonDialog } from "../forms/ReasonDialog";
import type { PaperOrder_OrderFragment } from "../gql/graphql";
import { useAct } from "../problems/useAct";
import { Button } from "../ui/Button";
import { ErrorSummary } from "../ui/ErrorSummary";
import { useToast } from "../ui/useToast";
import { forwardPaperOrderMutation } from "./forwardPaperOrderMutation";
import { markDeliveredMutation } from "./markDeliveredMutation";
import { PaperBatchActs } from "./PaperBatchActs";
import { PrintedForm } from "./PrintedForm";
import { rejectPaperOrderMutation } from "./rejectPaperOrderMutation";

/** What may be done with an order now. */
export function PaperOrderActs({ order }: { order: PaperOrder_OrderFragment }) {
  const { t } = useTranslation("paper");
  const { say } = useToast();
  const [open, setOpen] = useState<"reject" | "printed" | null>(null);
  const forwarding = useAct(forwardPaperOrderMutation, ["PaperOrdersPage"]);
  const delivering = useAct(markDeliveredMutation, ["PaperOrdersPage"]);
  const rejecting = useAct(rejectPaperOrderMutation, ["PaperOrdersPage"]);
  const input = { paperOrderId: order.id };
  const forward = async () => {
    if ((await forwarding.run({ input })).data) say(t("forward.done"));
  };
  const deliver = async () => {
    if ((await delivering.run({ input })).data) say(t("delivered.done"));
  };
  return (
    <div className="row">
      <ErrorSummary mistakes={[...forwarding.mistakes, ...delivering.mistakes]} />
      {order.viewerCanForward ? (
        <Button onPress={() => void forward()} busy={forwarding.busy} busyText={t("forward.busy")}>
          {t("forward.act")}
        </Button>
      ) : null}
      {order.viewerCanStartPrinting || order.viewerCanDispatch ? (
        <PaperBatchActs ids={[order.id]} toPrint={order.viewerCanStartPrinting} onDone={() => undefined} />
      ) : null}
      {order.viewerCanMarkPrinted ? <Button onPress={() => setOpen("printed")}>{t("printed.act")}</Button> : null}
      {order.viewerCanMarkDelivered ? (
        <Button onPress={() => void deliver()} busy={delivering.busy} busyText={t("delivered.busy")}>
          {t("delivered.act")}
        </Button>
      ) : null}
      {order.viewerCanReject ? (
        <Button tone="secondary" onPress={() => setOpen("reject")}>
          {t("reject.act")}
        </Button>
      ) : null}
      {open === "printed" ? <PrintedForm paperOrderId={order.id} onClose={() => setOpen(null)} /> : null}
      {open === "reject" ? (
        <ReasonDialog
          title={t("reject.title")}
          label={t("reject.label")}
          hint={t("reject.hint")}
          act={t("reject.save")}
          busy={rejecting.busy}
          busyText={t("reject.busy")}
          onReason={async (reason) => (await rejecting.run({ input: { ...input, reason } })).problems}
          onDone={() => {
            setOpen(null);
            say(t("reject.done"));
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </div>
  );
}
