import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { useTranslation } from "react-i18next";
import type { AgendaItemResult } from "../../gql/graphql";

type Props = { openedAt: string | null; closedAt: string | null; result: AgendaItemResult | null };

/** Whether an item waits, is being voted on, or how it was decided. */
export function AgendaItemStateTag({ openedAt, closedAt, result }: Props) {
  const { t } = useTranslation(["meeting", "common"]);
  if (closedAt && result) {
    return <StatusTag tone={result === "AWARD" ? "success" : "danger"}>{t(`common:decision.${result}`)}</StatusTag>;
  }
  if (openedAt) return <StatusTag tone="brand">{t("state.open")}</StatusTag>;
  return <StatusTag>{t("state.waiting")}</StatusTag>;
}
