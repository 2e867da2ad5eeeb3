import { FormTextArea } from "@kutse/web-shared/forms/FormTextArea";
import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { FormDialog } from "@kutse/web-shared/forms/FormDialog";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { refuseAdmissionMutation } from "./refuseAdmissionMutation";

const schema = z.object({ ground: rules.text(500), reasons: rules.text(4000) });

/** Does not let the applicant in; ground and reasons go to the applicant with the way to challenge. */
export function RefuseAdmissionDialog({ applicationId, onClose }: { applicationId: string; onClose: () => void }) {
  const { t } = useTranslation("application");
  const { say } = useToast();
  const { run, busy } = useAct(refuseAdmissionMutation, ["ApplicationsPage"]);
  const form = useZodForm(schema, { ground: "", reasons: "" });
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async (values) => {
    const { problems } = await run({ input: { applicationId, ...values } });
    if (!show(problems)) return;
    say(t("refuse.done"));
    onClose();
  });
  return (
    <FormDialog
      title={t("refuse.title")}
      act={t("refuse.send")}
      busyText={t("refuse.busy")}
      busy={busy}
      tone="danger"
      mistakes={mistakes}
      attempt={attempt}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <p>{t("refuse.words")}</p>
      <FormTextField control={form.control} name="ground" label={t("refuse.ground")} hint={t("refuse.groundHint")} />
      <FormTextArea control={form.control} name="reasons" label={t("refuse.reasons")} softLimit={4000} />
    </FormDialog>
  );
}
