import { FormCheckbox } from "@kutse/web-shared/forms/FormCheckbox";
import { FormNumberField } from "@kutse/web-shared/forms/FormNumberField";
import { FormRadioGroup } from "@kutse/web-shared/forms/FormRadioGroup";
import { useTranslation } from "react-i18next";
import styles from "./ProcedureForm.module.css";
import type { ProcedureForm } from "./useProcedureForm";

/** Who admits, and how the committee decides. */
export function VotingFields({ control }: Pick<ProcedureForm, "control">) {
  const { t } = useTranslation(["bodies", "procedures"]);
  const options = <V extends string>(values: readonly V[], label: (value: V) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  return (
    <fieldset className={styles.group}>
      <legend>{t("procedures:deciding")}</legend>
      <FormRadioGroup
        control={control}
        name="admissionBy"
        label={t("procedures:admission")}
        options={options(["COORDINATOR", "COMMITTEE"] as const, (value) => t(`procedures:admissionBy.${value}`))}
      />
      <FormNumberField control={control} name="quorumPercent" label={t("change.quorumPercent")} />
      <FormCheckbox control={control} name="quorumNeedsChair">
        {t("change.quorumNeedsChair")}
      </FormCheckbox>
      <FormRadioGroup
        control={control}
        name="majority"
        label={t("procedures:majority")}
        options={options(["SIMPLE", "TWO_THIRDS"] as const, (value) => t(`procedures:majorities.${value}`))}
      />
      <FormRadioGroup
        control={control}
        name="tie"
        label={t("procedures:tie")}
        options={options(["CHAIR_DECIDES", "REFUSED"] as const, (value) => t(`procedures:ties.${value}`))}
      />
      <FormRadioGroup
        control={control}
        name="signers"
        label={t("procedures:signers")}
        options={options(["CHAIR", "CHAIR_AND_SECRETARY", "ALL_VOTING"] as const, (value) =>
          t(`procedures:signerRules.${value}`),
        )}
      />
    </fieldset>
  );
}
