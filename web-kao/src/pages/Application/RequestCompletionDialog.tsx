import { FormDateField } from "@kutse/web-shared/forms/FormDateField";
import { FormTextArea } from "@kutse/web-shared/forms/FormTextArea";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { dayAfter } from "@kutse/web-shared/texts/dayAfter";
import { FormDialog } from "@kutse/web-shared/forms/FormDialog";
import { today } from "@kutse/web-shared/texts/today";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { requestCompletionMutation } from "./requestCompletionMutation";

const schema = z.object({ text: rules.text(4000), dueOn: rules.day() });

/** Asks the applicant for what is missing; `days` is the term the procedure gives. */
export function RequestCompletionDialog(props: { applicationId: string; days: number; onClose: () => void }) {
  const { applicationId, days, onClose } = props;
  const { t } = useTranslation("application");
  const { say } = useToast();
  const { run, busy } = useAct(requestCompletionMutation, ["ApplicationsPage"]);
  const form = useZodForm(schema, { text: "", dueOn: dayAfter(today(), days) });
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async (values) => {
    const { problems } = await run({ input: { applicationId, ...values } });
    if (!show(problems)) return;
    say(t("request.done"));
    onClose();
  });
  return (
    <FormDialog
      title={t("request.title")}
      act={t("request.send")}
      busyText={t("request.busy")}
      busy={busy}
      mistakes={mistakes}
      attempt={attempt}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <FormTextArea
        control={form.control}
        name="text"
        label={t("request.text")}
        hint={t("request.textHint")}
        softLimit={4000}
      />
      <FormDateField control={form.control} name="dueOn" label={t("request.dueOn")} />
    </FormDialog>
  );
}
