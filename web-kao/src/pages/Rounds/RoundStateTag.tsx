import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { useTranslation } from "react-i18next";
import { today } from "@kutse/web-shared/texts/today";

type Props = { round: { publishedAt: string | null; isOpen: boolean; opensOn: string } };

/** Whether a round is a plan, to come, open or over. */
export function RoundStateTag({ round }: Props) {
  const { t } = useTranslation("rounds");
  if (!round.publishedAt) return <StatusTag>{t("state.planned")}</StatusTag>;
  if (round.isOpen) return <StatusTag tone="success">{t("state.open")}</StatusTag>;
  if (round.opensOn > today()) return <StatusTag tone="brand">{t("state.coming")}</StatusTag>;
  return <StatusTag>{t("state.over")}</StatusTag>;
}
