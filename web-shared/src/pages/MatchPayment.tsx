import { useTranslation } from "react-i18next";
import { FormDialog } from "../forms/FormDialog";
import { FormTextArea } from "../forms/FormTextArea";
import { FormTextField } from "../forms/FormTextField";
import { rules } from "../forms/rules";
import { useZodForm } from "../forms/useZodForm";
import { z } from "../forms/zod";
import { useAct } from "../problems/useAct";
import { useFormProblems } from "../problems/useFormProblems";
import { useToast } from "../ui/useToast";
import { matchPaymentMutation } from "./matchPaymentMutation";

const schema = z.object({ invoiceNumber: rules.text(40), reason: rules.text(2000) });

/** Matches a payment to an invoice by hand, with the reason. `words` name the payment. */
export function MatchPayment(props: { paymentId: string; words: string; onClose: () => void }) {
  const { paymentId, words, onClose } = props;
  const { t } = useTranslation("billing");
  const { say } = useToast();
  const { run, busy } = useAct(matchPaymentMutation, ["UnmatchedPayments"]);
  const form = useZodForm(schema, { invoiceNumber: "", reason: "" });
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async (input) => {
    const { data, problems } = await run({ input: { paymentId, ...input } });
    if (!show(problems) || !data) return;
    say(t("match.done", { number: data.matchPayment.payment?.invoice?.number ?? "" }));
    onClose();
  });
  return (
    <FormDialog
      title={t("match.title")}
      act={t("match.save")}
      busy={busy}
      busyText={t("match.busy")}
      mistakes={mistakes}
      attempt={attempt}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{words}</p>
      <FormTextField
        control={form.control}
        name="invoiceNumber"
        label={t("match.invoice")}
        hint={t("match.invoiceHint")}
      />
      <FormTextArea control={form.control} name="reason" label={t("match.reason")} softLimit={2000} />
    </FormDialog>
  );
}
