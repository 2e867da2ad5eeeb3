import type { Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useElectiveRule } from "../cards/useElectiveRule";
import { FormCheckbox } from "../forms/FormCheckbox";
import { FormCheckboxGroup } from "../forms/FormCheckboxGroup";
import { FormDateField } from "../forms/FormDateField";
import { FormSelect } from "../forms/FormSelect";
import { FormTextField } from "../forms/FormTextField";
import type { Correction_CorrectionFragment } from "../gql/graphql";
import { fullName } from "../texts/fullName";
import { localName } from "../texts/localName";
import { useLocale } from "../texts/useLocale";
import { type EntryFacts, noSpecialisation } from "./entrySchema";

const languages = ["et", "en", "ru"] as const;
type Entry = Correction_CorrectionFragment["certificate"];

/** The facts of an entry that may be corrected; of its name only whether the document takes it anew. */
export function EntryFields({ control, certificate }: { control: Control<EntryFacts>; certificate: Entry }) {
  const { t } = useTranslation(["corrections", "status"]);
  const locale = useLocale();
  const rule = useElectiveRule();
  const { specialisations, baseAwardAllowed, competences } = certificate.qualification;
  const electives = competences.filter((one) => one.isElective);
  const named = specialisations.map((one) => ({ value: one.id, label: localName(one, locale).text }));
  const none = { value: noSpecialisation, label: t("noSpecialisation") };
  const isNone = baseAwardAllowed || certificate.specialisation === null;
  return (
    <>
      <FormDateField control={control} name="validFrom" label={t("field.validFrom")} />
      <FormDateField control={control} name="validUntil" label={t("field.validUntil")} optional />
      <FormSelect
        control={control}
        name="examLanguage"
        label={t("field.examLanguage")}
        options={languages.map((language) => ({ value: language, label: t(`status:language.${language}`) }))}
      />
      <FormTextField control={control} name="signatoryName" label={t("field.signatoryName")} optional />
      {specialisations.length > 0 ? (
        <FormSelect
          control={control}
          name="specialisationId"
          label={t("field.specialisation")}
          options={isNone ? [none, ...named] : named}
          emptyLabel={false}
        />
      ) : null}
      {electives.length > 0 ? (
        <FormCheckboxGroup
          control={control}
          name="electiveIds"
          label={t("field.electives")}
          hint={`${t("electivesHint")} ${rule(certificate.qualification)}`}
          options={electives.map((one) => ({ value: one.id, label: `${one.code} ${localName(one, locale).text}` }))}
        />
      ) : null}
      <NameField control={control} certificate={certificate} />
    </>
  );
}

function NameField({ control, certificate }: { control: Control<EntryFacts>; certificate: Entry }) {
  const { t } = useTranslation("corrections");
  const { outdatedName: before } = certificate;
  const name = fullName(certificate.person ?? certificate.holder);
  if (before === null) return <p className="muted">{t("nameSame")}</p>;
  return (
    <FormCheckbox
      control={control}
      name="renewsName"
      hint={before ? t("renewHint", { before }) : t("renewHintUnknown")}
    >
      {t("renew", { name })}
    </FormCheckbox>
  );
}
