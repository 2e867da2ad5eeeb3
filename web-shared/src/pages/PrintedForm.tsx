import { useTranslation } from "react-i18next";
import { FormDialog } from "../forms/FormDialog";
import { FormTextField } from "../forms/FormTextField";
import { rules } from "../forms/rules";
import { useZodForm } from "../forms/useZodForm";
import { z } from "../forms/zod";
import { useAct } from "../problems/useAct";
import { useFormProblems } from "../problems/useFormProblems";
import { useToast } from "../ui/useToast";
import { markPrintedMutation } from "./markPrintedMutation";

const schema = z.object({ blankNumber: rules.text(20) });

/** Asks on which numbered form a paper was printed. */
export function PrintedForm({ paperOrderId, onClose }: { paperOrderId: string; onClose: () => void }) {
  const { t } = useTranslation("paper");
  const { say } = useToast();
  const { run, busy } = useAct(markPrintedMutation, ["PaperOrdersPage"]);
  const form = useZodForm(schema, { blankNumber: "" });
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async ({ blankNumber }) => {
    const { problems } = await run({ input: { paperOrderId, blankNumber } });
    if (!show(problems)) return;
    say(t("printed.done"));
    onClose();
  });
  return (
    <FormDialog
      title={t("printed.title")}
      act={t("printed.save")}
      busy={busy}
      busyText={t("printed.busy")}
      mistakes={mistakes}
      attempt={attempt}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormTextField control={form.control} name="blankNumber" label={t("printed.label")} hint={t("printed.hint")} />
    </FormDialog>
  );
}
