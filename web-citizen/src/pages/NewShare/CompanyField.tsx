import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { useTranslation } from "react-i18next";
import type { ShareFormControl } from "./ShareFormControl";
import type { TypedCompany } from "./useCompanyName";

/** The registry code of the one company, and its name shown back, so that no link is made for another. */
export function CompanyField({ control, company }: { control: ShareFormControl; company: TypedCompany }) {
  const { t } = useTranslation("sharing");
  return (
    <div className="stack-tight">
      <FormTextField
        control={control}
        name="companyCode"
        label={t("companyCode")}
        hint={t("companyHint")}
        width="narrow"
        inputMode="numeric"
        maxLength={12}
      />
      <div aria-live="polite">
        {company.state === "ASKING" ? <p className="muted">{t("companyAsking")}</p> : null}
        {company.state === "FOUND" ? <Alert tone="success">{t("companyFound", { name: company.name })}</Alert> : null}
        {company.state === "ABSENT" ? <Alert tone="warning">{t("companyAbsent")}</Alert> : null}
        {company.state === "UNKNOWN" ? <Alert tone="warning">{t("companyUnknown")}</Alert> : null}
      </div>
    </div>
  );
}
