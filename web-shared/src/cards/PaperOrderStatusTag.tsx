import { useTranslation } from "react-i18next";
import type { PaperOrderStatus } from "../gql/graphql";
import { StatusTag, type StatusTone } from "../ui/StatusTag";

const tones: Record<PaperOrderStatus, StatusTone> = {
  REQUESTED: "brand",
  AWAITING_PAYMENT: "warning",
  WITH_BODY: "brand",
  SENT_TO_AUTHORITY: "brand",
  PRINTING: "brand",
  PRINTED: "brand",
  DISPATCHED: "brand",
  DELIVERED: "success",
  REJECTED: "danger",
  CANCELLED: "neutral",
};

/** How far an order of paper has come, in a word. */
export function PaperOrderStatusTag({ status }: { status: PaperOrderStatus }) {
  const { t } = useTranslation("paper");
  return <StatusTag tone={tones[status]}>{t(`status.${status}`)}</StatusTag>;
}
