import { InvoicePage } from "@kutse/web-shared/pages/InvoicePage";
import { useTranslation } from "react-i18next";

/** An invoice one's organisation has issued. */
export function IssuedInvoicePage() {
  const { t } = useTranslation("billing");
  return <InvoicePage listPath="/invoices" listTitle={t("invoices")} />;
}
