import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { useTranslation } from "react-i18next";
import styles from "./ProcedureForm.module.css";
import type { ProcedureForm } from "./useProcedureForm";

/** What an application costs. */
export function FeeFields({ control }: Pick<ProcedureForm, "control">) {
  const { t } = useTranslation(["bodies", "procedures"]);
  return (
    <fieldset className={styles.group}>
      <legend>{t("procedures:fees")}</legend>
      <p className="muted">{t("change.feesHint")}</p>
      <div className={styles.fields}>
        {(["feeInitial", "feeRecertification", "feeRetake"] as const).map((name) => (
          <FormTextField key={name} control={control} name={name} label={t(`procedures:${name}`)} inputMode="decimal" />
        ))}
      </div>
    </fieldset>
  );
}
