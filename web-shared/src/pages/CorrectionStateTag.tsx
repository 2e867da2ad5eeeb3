import { useTranslation } from "react-i18next";
import type { CorrectionState } from "../gql/graphql";
import { StatusTag, type StatusTone } from "../ui/StatusTag";

const tones: Record<CorrectionState, StatusTone> = {
  REQUESTED: "warning",
  ACCEPTED: "brand",
  DECLINED: "neutral",
  CORRECTED: "success",
};

/** Where a request for a correction stands, in a word. */
export function CorrectionStateTag({ state }: { state: CorrectionState }) {
  const { t } = useTranslation("corrections");
  return <StatusTag tone={tones[state]}>{t(`state.${state}`)}</StatusTag>;
}
