import { useProblemText } from "@kutse/web-shared/problems/useProblemText";
import { Checkbox } from "@kutse/web-shared/ui/Checkbox";
import { TextField } from "@kutse/web-shared/ui/TextField";
import { useTranslation } from "react-i18next";
import type { SectionFieldsProps } from "./SectionFieldsProps";

/** How the awarding body reaches the applicant. */
export function ContactFields({ answers, onChange, faults }: SectionFieldsProps) {
  const { t } = useTranslation("application");
  const words = useProblemText();
  const error = (name: "email" | "phone" | "address") => (faults[name] ? words(faults[name]) : undefined);
  return (
    <>
      <TextField
        label={t("email")}
        name="email"
        type="email"
        autoComplete="email"
        value={answers.email}
        onChange={(email) => onChange({ email })}
        error={error("email")}
      />
      <TextField
        label={t("phone")}
        hint={t("phoneHint")}
        name="phone"
        type="tel"
        autoComplete="tel"
        value={answers.phone}
        onChange={(phone) => onChange({ phone })}
        error={error("phone")}
      />
      <Checkbox name="wantsPaper" isSelected={answers.wantsPaper} onChange={(wantsPaper) => onChange({ wantsPaper })}>
        {t("wantsPaper")}
      </Checkbox>
      <TextField
        label={t("address")}
        hint={t("addressHint")}
        name="address"
        autoComplete="street-address"
        optional={!answers.wantsPaper}
        value={answers.address}
        onChange={(address) => onChange({ address })}
        error={error("address")}
      />
    </>
  );
}
