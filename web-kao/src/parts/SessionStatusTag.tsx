import { StatusTag, type StatusTone } from "@kutse/web-shared/ui/StatusTag";
import { useTranslation } from "react-i18next";
import type { ExamSessionStatus } from "../gql/graphql";

const tones: Record<ExamSessionStatus, StatusTone> = {
  PLANNED: "neutral",
  PUBLISHED: "brand",
  REGISTRATION_CLOSED: "brand",
  HELD: "warning",
  RESULTS_CONFIRMED: "success",
  CANCELLED: "danger",
};

/** An exam session's state in a word. */
export function SessionStatusTag({ status }: { status: ExamSessionStatus }) {
  const { t } = useTranslation("status");
  return <StatusTag tone={tones[status]}>{t(`session.${status}`)}</StatusTag>;
}
