import { Alert } from "@kutse/web-shared/ui/Alert";
import { Checkbox } from "@kutse/web-shared/ui/Checkbox";
import { useTranslation } from "react-i18next";
import styles from "./PublicityFields.module.css";
import type { SectionFieldsProps } from "./SectionFieldsProps";

const flags = ["nameHidden", "birthDateHidden", "certificateHidden"] as const;

/** What the public will see of the certificate. */
export function PublicityFields({ draft, answers, onChange }: SectionFieldsProps) {
  const { t } = useTranslation("application");
  const { holdersMayHide, hidingRefusedReason } = draft.organisation;
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>{t("hiding")}</legend>
      {holdersMayHide ? null : <Alert>{hidingRefusedReason ?? t("mayNotHide")}</Alert>}
      {flags.map((flag) => (
        <Checkbox
          key={flag}
          name={flag}
          isSelected={answers[flag]}
          isDisabled={!holdersMayHide && !answers[flag]}
          hint={flag === "certificateHidden" ? t("certificateHiddenHint") : undefined}
          onChange={(isOn) => onChange({ [flag]: isOn })}
        >
          {t(flag)}
        </Checkbox>
      ))}
    </fieldset>
  );
}
