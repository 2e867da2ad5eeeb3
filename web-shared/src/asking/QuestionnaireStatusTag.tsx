import { useTranslation } from "react-i18next";
import type { QuestionnaireStatus } from "../gql/graphql";
import { StatusTag, type StatusTone } from "../ui/StatusTag";

const tones: Record<QuestionnaireStatus, StatusTone> = {
  DRAFT: "neutral",
  REVIEW: "warning",
  SCHEDULED: "brand",
  OPENING: "brand",
  OPEN: "success",
  CLOSED: "neutral",
  ARCHIVED: "neutral",
  WITHDRAWN: "danger",
};

/** Where a questionnaire stands, in a word. */
export function QuestionnaireStatusTag({ status }: { status: QuestionnaireStatus }) {
  const { t } = useTranslation("asking");
  return <StatusTag tone={tones[status]}>{t(`status.${status}`)}</StatusTag>;
}
