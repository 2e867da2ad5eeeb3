import { useTranslation } from "react-i18next";
import { useAct } from "../problems/useAct";
import { Button } from "../ui/Button";
import { ErrorSummary } from "../ui/ErrorSummary";
import { useToast } from "../ui/useToast";
import { dispatchPaperOrdersMutation } from "./dispatchPaperOrdersMutation";
import { startPrintingMutation } from "./startPrintingMutation";

/** What is done with several orders at once: to the printer, or to the post. */
export function PaperBatchActs(props: { ids: readonly string[]; toPrint: boolean; onDone: () => void }) {
  const { ids, toPrint, onDone } = props;
  const { t } = useTranslation("paper");
  const { say } = useToast();
  const printing = useAct(startPrintingMutation, ["PaperOrdersPage", "PaperOrderPage"]);
  const sending = useAct(dispatchPaperOrdersMutation, ["PaperOrdersPage", "PaperOrderPage"]);
  const input = { paperOrderIds: [...ids] };
  const print = async () => {
    const { data } = await printing.run({ input });
    if (!data) return;
    say(t("print.done", { number: data.startPrinting.paperOrders?.[0]?.printBatch ?? "" }));
    onDone();
  };
  const send = async () => {
    const { data } = await sending.run({ input });
    if (!data) return;
    say(t("dispatch.done"));
    onDone();
  };
  return (
    <>
      <ErrorSummary mistakes={[...printing.mistakes, ...sending.mistakes]} />
      <Button
        icon={toPrint ? "print" : "letter"}
        isDisabled={ids.length === 0}
        busy={printing.busy || sending.busy}
        busyText={toPrint ? t("print.busy") : t("dispatch.busy")}
        onPress={() => void (toPrint ? print() : send())}
      >
        {toPrint ? t("print.act") : t("dispatch.act")}
      </Button>
    </>
  );
}
