import { FormCheckboxGroup } from "@kutse/web-shared/forms/FormCheckboxGroup";
import { FormDateField } from "@kutse/web-shared/forms/FormDateField";
import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { localTime } from "@kutse/web-shared/texts/localTime";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Button } from "@kutse/web-shared/ui/Button";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useTranslation } from "react-i18next";
import type { NewSharePageQuery } from "../../gql/graphql";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { createShareMutation } from "./createShareMutation";

const fields = ["NAME", "BIRTH_DATE", "COMPETENCES", "EXAM_LANGUAGE"] as const;
const schema = z.object({
  certificateIds: z.array(z.string()).min(1, "FIELD_REQUIRED"),
  fields: z.array(z.enum(fields)),
  label: rules.text(100),
  expiresOn: rules.day(),
});

const inDays = (count: number) => localTime(new Date(Date.now() + count * 86_400_000).toISOString()).day;

/** What a new link shows, for whom and until when. */
export function ShareForm(props: {
  certificates: NewSharePageQuery["myCertificates"];
  chosen: string | null;
  onMade: (path: string) => void;
}) {
  const { certificates, chosen, onMade } = props;
  const { t } = useTranslation(["sharing", "holder", "status"]);
  const locale = useLocale();
  const { run, busy } = useAct(createShareMutation);
  const [only] = certificates.length === 1 ? certificates : [];
  const first = certificates.find(({ id }) => id === chosen) ?? only;
  const form = useZodForm(schema, {
    certificateIds: first ? [first.id] : [],
    fields: ["NAME"],
    label: "",
    expiresOn: inDays(30),
  });
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async (input) => {
    const { data, problems } = await run({ input });
    if (show(problems) && data?.createShare.openPath) onMade(data.createShare.openPath);
  });
  const { control } = form;
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="stack">
      <ErrorSummary mistakes={mistakes} attempt={attempt} />
      <FormCheckboxGroup
        control={control}
        name="certificateIds"
        label={t("certificates")}
        options={certificates.map(({ id, registrationNumber, status, qualification }) => ({
          value: id,
          label: localName(qualification, locale).text,
          hint: `${t("holder:number", { number: registrationNumber ?? "" })} · ${t(`status:certificate.${status}`)}`,
        }))}
      />
      <FormCheckboxGroup
        control={control}
        name="fields"
        label={t("fields")}
        hint={t("fieldsHint")}
        options={fields.map((field) => ({ value: field, label: t(`field.${field}`) }))}
      />
      <FormTextField control={control} name="label" label={t("label")} hint={t("labelHint")} />
      <FormDateField control={control} name="expiresOn" label={t("expiresOn")} hint={t("expiresHint")} />
      <div>
        <Button type="submit" busy={busy} busyText={t("creating")}>
          {t("create")}
        </Button>
      </div>
    </form>
  );
}
