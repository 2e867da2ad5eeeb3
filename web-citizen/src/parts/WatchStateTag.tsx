import { StatusTag, type StatusTone } from "@kutse/web-shared/ui/StatusTag";
import { useTranslation } from "react-i18next";
import type { WatchState } from "../gql/graphql";

const tones: Record<WatchState, StatusTone> = {
  ASKED: "brand",
  NOT_AGREED: "neutral",
  AGREED: "success",
  DECLINED: "neutral",
  WITHDRAWN: "neutral",
  ENDED: "neutral",
};

/** Where a watch stands, in a word. */
export function WatchStateTag({ state }: { state: WatchState }) {
  const { t } = useTranslation("employer");
  return <StatusTag tone={tones[state]}>{t(`states.${state}`)}</StatusTag>;
}
