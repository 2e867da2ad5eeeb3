import { FormTextArea } from "@kutse/web-shared/forms/FormTextArea";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { FormDialog } from "@kutse/web-shared/forms/FormDialog";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { admitApplicationMutation } from "./admitApplicationMutation";

const schema = z.object({ remark: rules.optionalText(4000) });

/** Lets the applicant in to be assessed. */
export function AdmitDialog({ applicationId, onClose }: { applicationId: string; onClose: () => void }) {
  const { t } = useTranslation("application");
  const { say } = useToast();
  const { run, busy } = useAct(admitApplicationMutation, ["ApplicationsPage"]);
  const form = useZodForm(schema, { remark: "" });
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async ({ remark }) => {
    const { problems } = await run({ input: { applicationId, remark: remark || null } });
    if (!show(problems)) return;
    say(t("admit.done"));
    onClose();
  });
  return (
    <FormDialog
      title={t("admit.title")}
      act={t("admit.send")}
      busyText={t("admit.busy")}
      busy={busy}
      mistakes={mistakes}
      attempt={attempt}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <p>{t("admit.words")}</p>
      <FormTextArea control={form.control} name="remark" label={t("admit.remark")} optional softLimit={4000} />
    </FormDialog>
  );
}
