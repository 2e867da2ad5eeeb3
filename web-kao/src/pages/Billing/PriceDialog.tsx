import { FormDateField } from "@kutse/web-shared/forms/FormDateField";
import { FormDialog } from "@kutse/web-shared/forms/FormDialog";
import { FormSelect } from "@kutse/web-shared/forms/FormSelect";
import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { dayAfter } from "@kutse/web-shared/texts/dayAfter";
import { today } from "@kutse/web-shared/texts/today";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { setPaperFeeMutation } from "./setPaperFeeMutation";
import { useCauseWords } from "./useCauseWords";

const causes = ["FIRST_PRINT", "ORIGINAL_LOST", "ORIGINAL_UNUSABLE", "NEW_PERSONAL_CODE", "NAME_CHANGE"] as const;

const schema = z.object({
  cause: z.enum(causes, { error: "FIELD_REQUIRED" }),
  amount: rules.euros(1000),
  validFrom: rules.day(),
});

/** A price of paper from a day on. */
export function PriceDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("prices");
  const { date } = useFormats();
  const { say } = useToast();
  const words = useCauseWords();
  const { run, busy } = useAct(setPaperFeeMutation, ["BillingPage"]);
  const form = useZodForm<z.input<typeof schema>, z.output<typeof schema>>(schema, {
    amount: "",
    validFrom: dayAfter(today(), 1),
  });
  const { control } = form;
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async (input) => {
    const { problems } = await run({ input });
    if (!show(problems)) return;
    say(t("list.done", { date: date(input.validFrom) }));
    onClose();
  });
  return (
    <FormDialog
      title={t("list.set")}
      act={t("list.send")}
      busyText={t("list.busy")}
      busy={busy}
      mistakes={mistakes}
      attempt={attempt}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{t("list.keeps")}</p>
      <FormSelect
        control={control}
        name="cause"
        label={t("list.cause")}
        options={causes.map((value) => ({ value, label: words(value) }))}
      />
      <FormTextField
        control={control}
        name="amount"
        label={t("list.amount")}
        hint={t("list.amountHint")}
        inputMode="decimal"
      />
      <FormDateField control={control} name="validFrom" label={t("list.validFrom")} />
    </FormDialog>
  );
}
