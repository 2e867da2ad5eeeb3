import { FormNumberField } from "@kutse/web-shared/forms/FormNumberField";
import { useTranslation } from "react-i18next";
import styles from "./ProcedureForm.module.css";
import type { ProcedureForm } from "./useProcedureForm";

/** Days and months. */
export function TermFields({ control }: Pick<ProcedureForm, "control">) {
  const { t } = useTranslation(["bodies", "procedures"]);
  return (
    <fieldset className={styles.group}>
      <legend>{t("procedures:deadlines")}</legend>
      <div className={styles.fields}>
        <FormNumberField control={control} name="completionDays" label={t("change.completionDays")} />
        <FormNumberField control={control} name="seatReturnDays" label={t("change.seatReturnDays")} />
        <FormNumberField control={control} name="lateRecertificationMonths" label={t("change.lateMonths")} />
        <FormNumberField control={control} name="validityMonths" label={t("change.validityMonths")} optional />
      </div>
    </fieldset>
  );
}
