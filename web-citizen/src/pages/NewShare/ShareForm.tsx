import { FormCheckboxGroup } from "@kutse/web-shared/forms/FormCheckboxGroup";
import { FormDateField } from "@kutse/web-shared/forms/FormDateField";
import { FormNumberField } from "@kutse/web-shared/forms/FormNumberField";
import { FormRadioGroup } from "@kutse/web-shared/forms/FormRadioGroup";
import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { localTime } from "@kutse/web-shared/texts/localTime";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Button } from "@kutse/web-shared/ui/Button";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { CreateShareMutation, NewSharePageQuery } from "../../gql/graphql";
import { CompanyField } from "./CompanyField";
import { createShareMutation } from "./createShareMutation";
import { SharePreview } from "./SharePreview";
import { audiences, openingChoices, shareFields, shareInput, shareSchema } from "./shareSchema";
import { useCompanyName } from "./useCompanyName";

type Certificate = NewSharePageQuery["myCertificates"][number];

const inDays = (count: number) => localTime(new Date(Date.now() + count * 86_400_000).toISOString()).day;

/** What a new link shows, for whom, how often and until when. */
export function ShareForm(props: {
  certificates: readonly Certificate[];
  /** What the page that led here had in mind. */
  chosen: { certificate: string | null; company: string | null };
  onMade: (made: CreateShareMutation["createShare"]) => void;
}) {
  const { certificates, chosen, onMade } = props;
  const { t } = useTranslation("sharing");
  const { run, busy } = useAct(createShareMutation);
  const [only] = certificates.length === 1 ? certificates : [];
  const first = certificates.find(({ id }) => id === chosen.certificate) ?? only;
  const form = useZodForm(shareSchema, {
    ...{ certificateIds: first ? [first.id] : [], fields: ["NAME"], label: "", expiresOn: inDays(30) },
    ...{ audience: chosen.company ? "COMPANY" : "ANYBODY", companyCode: chosen.company ?? "" },
    ...{ openings: "NO_LIMIT", openingLimit: null },
  });
  const { mistakes, attempt, show } = useFormProblems(form);
  const [certificateIds, fields, audience, code, openings] = form.watch([
    ...(["certificateIds", "fields", "audience", "companyCode", "openings"] as const),
  ]);
  const company = useCompanyName(audience === "COMPANY" ? code : "");
  const found = company.state === "FOUND" ? company.name : null;
  useEffect(() => {
    if (found && form.getValues("label") === "") form.setValue("label", found.slice(0, 100));
  }, [found, form]);
  const submit = form.handleSubmit(async (filled) => {
    const { data, problems } = await run({ input: shareInput(filled) });
    if (show(problems) && data) onMade(data.createShare);
  });
  const { control } = form;
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="stack">
      <ErrorSummary mistakes={mistakes} attempt={attempt} />
      <FormCheckboxGroup
        control={control}
        name="certificateIds"
        label={t("certificates")}
        options={useCertificateOptions(certificates)}
      />
      <FormCheckboxGroup
        control={control}
        name="fields"
        label={t("fields")}
        hint={t("fieldsHint")}
        options={shareFields.map((field) => ({ value: field, label: t(`field.${field}`) }))}
      />
      <FormRadioGroup
        control={control}
        name="audience"
        label={t("audience.label")}
        options={audiences.map((value) => ({
          value,
          label: t(`audience.${value}`),
          hint: t(`audience.${value}_hint`),
        }))}
      />
      {audience === "COMPANY" ? <CompanyField control={control} company={company} /> : null}
      <FormTextField control={control} name="label" label={t("label")} hint={t("labelHint")} />
      <FormDateField control={control} name="expiresOn" label={t("expiresOn")} hint={t("expiresHint")} />
      <FormRadioGroup
        control={control}
        name="openings"
        label={t("limit.label")}
        hint={t(audience === "COMPANY" ? "limit.companyHint" : "limit.hint")}
        options={openingChoices.map((value) => ({ value, label: t(`limit.choice.${value}`) }))}
      />
      {openings === "OWN" ? (
        <FormNumberField control={control} name="openingLimit" label={t("limit.own")} hint={t("limit.ownHint")} />
      ) : null}
      <SharePreview certificateIds={certificateIds} fields={fields} />
      <div>
        <Button type="submit" busy={busy} busyText={t("creating")}>
          {company.state === "FOUND" ? t("createFor", { name: company.name }) : t("create")}
        </Button>
      </div>
    </form>
  );
}

function useCertificateOptions(certificates: readonly Certificate[]) {
  const { t } = useTranslation(["holder", "status"]);
  const locale = useLocale();
  return certificates.map(({ id, registrationNumber, status, qualification }) => ({
    value: id,
    label: localName(qualification, locale).text,
    hint: `${t("number", { number: registrationNumber ?? "" })} · ${t(`status:certificate.${status}`)}`,
  }));
}
