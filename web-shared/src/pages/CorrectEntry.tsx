import { useTranslation } from "react-i18next";
import { FormDateField } from "../forms/FormDateField";
import { FormSelect } from "../forms/FormSelect";
import { FormTextArea } from "../forms/FormTextArea";
import { FormTextField } from "../forms/FormTextField";
import { rules } from "../forms/rules";
import { useZodForm } from "../forms/useZodForm";
import { z } from "../forms/zod";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { useAct } from "../problems/useAct";
import { useFormProblems } from "../problems/useFormProblems";
import { Button } from "../ui/Button";
import { Card } from "../ui/Card";
import { ErrorSummary } from "../ui/ErrorSummary";
import { useToast } from "../ui/useToast";
import { correctCertificateMutation } from "./correctCertificateMutation";
import { correctionFragment } from "./correctionFragment";
import { DecideCorrection } from "./DecideCorrection";

const languages = ["et", "en", "ru"] as const;
const limit = 2000;
const schema = z.object({
  validFrom: rules.day(),
  validUntil: z.union([z.null(), rules.day()]),
  examLanguage: z.enum(["", ...languages]),
  signatoryName: rules.optionalText(200),
  reason: rules.text(limit),
});

/** The registrar carries an accepted correction out; the facts stand there as they are now. */
export function CorrectEntry(props: { request: FragmentType<typeof correctionFragment> }) {
  const { t } = useTranslation(["corrections", "status", "ui"]);
  const { say } = useToast();
  const { id: correctionId, certificate } = readFragment(correctionFragment, props.request);
  const { validFrom, validUntil, examLanguage, signatoryName } = certificate;
  const { run, busy } = useAct(correctCertificateMutation);
  const form = useZodForm<z.input<typeof schema>, z.output<typeof schema>>(schema, {
    validFrom,
    validUntil,
    examLanguage: examLanguage ?? "",
    signatoryName: signatoryName ?? "",
    reason: "",
  });
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async (values) => {
    const facts = { ...values, examLanguage: values.examLanguage || null, signatoryName: values.signatoryName || null };
    const { problems } = await run({ input: { correctionId, ...facts } });
    if (show(problems)) say(t("correctedSaid"));
  });
  const { control } = form;
  return (
    <Card title={t("correctTitle")}>
      <form noValidate className="stack" onSubmit={(event) => void submit(event)}>
        <ErrorSummary mistakes={mistakes} attempt={attempt} />
        <p>{t("correctWords")}</p>
        <FormDateField control={control} name="validFrom" label={t("field.validFrom")} />
        <FormDateField control={control} name="validUntil" label={t("field.validUntil")} optional />
        <FormSelect
          control={control}
          name="examLanguage"
          label={t("field.examLanguage")}
          options={languages.map((language) => ({ value: language, label: t(`status:language.${language}`) }))}
        />
        <FormTextField control={control} name="signatoryName" label={t("field.signatoryName")} optional />
        <FormTextArea control={control} name="reason" label={t("reason")} hint={t("reasonHint")} softLimit={limit} />
        <div>
          <Button type="submit" busy={busy} busyText={t("correcting")}>
            {t("correct")}
          </Button>
        </div>
      </form>
      <DecideCorrection correctionId={correctionId} mayAccept={false} />
    </Card>
  );
}
