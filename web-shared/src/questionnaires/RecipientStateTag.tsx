import { useTranslation } from "react-i18next";
import type { RecipientState } from "../gql/graphql";
import { StatusTag, type StatusTone } from "../ui/StatusTag";

const tones: Record<RecipientState, StatusTone> = {
  ASSIGNED: "warning",
  SEEN: "warning",
  SNOOZED: "brand",
  IN_PROGRESS: "brand",
  ANSWERED: "success",
  DECLINED: "neutral",
  EXPIRED: "neutral",
};

/** Where one stands with a questionnaire, in a word with its picture. */
export function RecipientStateTag({ state }: { state: RecipientState }) {
  const { t } = useTranslation("questions");
  return <StatusTag tone={tones[state]}>{t(`state.${state}`)}</StatusTag>;
}
