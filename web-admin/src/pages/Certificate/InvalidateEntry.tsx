import { FormDateField } from "@kutse/web-shared/forms/FormDateField";
import { FormRadioGroup } from "@kutse/web-shared/forms/FormRadioGroup";
import { FormTextArea } from "@kutse/web-shared/forms/FormTextArea";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { useTranslation } from "react-i18next";
import { FormDialog } from "@kutse/web-shared/forms/FormDialog";
import { today } from "@kutse/web-shared/texts/today";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { invalidateCertificateMutation } from "./invalidateCertificateMutation";

const grounds = ["FORGED_DOCUMENT", "FRAUD", "NORMS_NOT_MET"] as const;
const limit = 2000;
const schema = z.object({
  ground: z.enum(grounds, { error: "FIELD_REQUIRED" }),
  reason: rules.text(limit),
  decidedOn: rules.day(),
});

/** `number` and `name` say on the button and above it whose certificate ends. */
export type InvalidateEntryProps = {
  certificateId: string;
  number: string;
  name: string;
  validFrom: string;
  onDone: () => void;
  onClose: () => void;
};

/** Enters the decision that a certificate is invalid: ground, reasons, day. KutS § 22. */
export function InvalidateEntry(props: InvalidateEntryProps) {
  const { certificateId, number, name, validFrom, onDone, onClose } = props;
  const { t } = useTranslation("certificates");
  const { run, busy } = useAct(invalidateCertificateMutation, ["HomePage"]);
  const form = useZodForm<z.input<typeof schema>, z.output<typeof schema>>(schema, { reason: "", decidedOn: today() });
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async (values) => {
    const { problems } = await run({ input: { certificateId, ...values } });
    if (show(problems)) onDone();
  });
  return (
    <FormDialog
      title={t("invalidate.title")}
      act={t("invalidate.act", { number })}
      busyText={t("invalidate.busy")}
      busy={busy}
      tone="danger"
      mistakes={mistakes}
      attempt={attempt}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{t("invalidate.words", { number, name })}</p>
      <FormRadioGroup
        control={form.control}
        name="ground"
        label={t("invalidate.ground")}
        options={grounds.map((ground) => ({ value: ground, label: t(`invalidate.grounds.${ground}`) }))}
      />
      <FormTextArea
        control={form.control}
        name="reason"
        label={t("invalidate.reason")}
        hint={t("invalidate.reasonHint")}
        softLimit={limit}
      />
      <FormDateField
        control={form.control}
        name="decidedOn"
        label={t("invalidate.decidedOn")}
        minValue={validFrom}
        maxValue={today()}
      />
    </FormDialog>
  );
}
