import { useTranslation } from "react-i18next";
import type { InvoiceStatus } from "../gql/graphql";
import { StatusTag, type StatusTone } from "../ui/StatusTag";

const tones: Record<InvoiceStatus, StatusTone> = {
  ISSUED: "brand",
  PARTLY_PAID: "warning",
  PAID: "success",
  OVERDUE: "danger",
  CREDITED: "neutral",
  REFUNDED: "neutral",
};

/** Where an invoice stands, in a word. */
export function InvoiceStatusTag({ status }: { status: InvoiceStatus }) {
  const { t } = useTranslation("billing");
  return <StatusTag tone={tones[status]}>{t(`status.${status}`)}</StatusTag>;
}
