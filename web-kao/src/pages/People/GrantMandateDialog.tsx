import { FormDateField } from "@kutse/web-shared/forms/FormDateField";
import { FormRadioGroup } from "@kutse/web-shared/forms/FormRadioGroup";
import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { FormDialog } from "@kutse/web-shared/forms/FormDialog";
import { today } from "@kutse/web-shared/texts/today";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { grantMandateMutation } from "./grantMandateMutation";

const schema = z.object({
  role: z.enum(["COORDINATOR", "ASSESSOR"]),
  personalCode: rules.personalCode(),
  firstName: rules.text(100),
  lastName: rules.text(100),
  validFrom: rules.day(),
  validUntil: rules.day().nullable(),
});
const roles = ["COORDINATOR", "ASSESSOR"] as const;

/** Gives someone the right to act for the body as its coordinator or assessor. */
export function GrantMandateDialog({ bodyId, onClose }: { bodyId: string; onClose: () => void }) {
  const { t } = useTranslation(["people", "status"]);
  const { say } = useToast();
  const { run, busy } = useAct(grantMandateMutation, ["PeoplePage"]);
  const form = useZodForm(schema, {
    role: "COORDINATOR",
    personalCode: "",
    firstName: "",
    lastName: "",
    validFrom: today(),
    validUntil: null,
  });
  const { control } = form;
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async (values) => {
    const { problems } = await run({ input: { ...values, organisationId: bodyId } });
    if (!show(problems)) return;
    say(t("grant.done"));
    onClose();
  });
  return (
    <FormDialog
      title={t("grant.title")}
      act={t("grant.send")}
      busyText={t("grant.busy")}
      busy={busy}
      mistakes={mistakes}
      attempt={attempt}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <FormRadioGroup
        control={control}
        name="role"
        label={t("role")}
        layout="inline"
        options={roles.map((value) => ({ value, label: t(`status:role.${value}`) }))}
      />
      <FormTextField control={control} name="personalCode" label={t("personalCode")} inputMode="numeric" />
      <FormTextField control={control} name="firstName" label={t("firstName")} />
      <FormTextField control={control} name="lastName" label={t("lastName")} />
      <FormDateField control={control} name="validFrom" label={t("validFrom")} />
      <FormDateField control={control} name="validUntil" label={t("validUntil")} optional />
    </FormDialog>
  );
}
