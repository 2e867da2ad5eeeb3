import { InvoicePage } from "@kutse/web-shared/pages/InvoicePage";
import { useTranslation } from "react-i18next";

/** An invoice issued to me. */
export function MyInvoicePage() {
  const { t } = useTranslation("billing");
  return <InvoicePage listPath="/my-invoices" listTitle={t("myInvoices")} isPayer />;
}
