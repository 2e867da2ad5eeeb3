import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { useTranslation } from "react-i18next";
import { dayAfter } from "@kutse/web-shared/texts/dayAfter";
import { today } from "@kutse/web-shared/texts/today";

/** Days are YYYY-MM-DD, `revokedAt` an instant. */
export type RightStateProps = {
  right: { isInForce: boolean; revokedAt: string | null; validFrom: string; validUntil: string };
};

/** Whether an awarding right is in force; one that ends within a year says so. */
export function RightState({ right }: RightStateProps) {
  const { t } = useTranslation(["common", "status"]);
  if (right.revokedAt) return <StatusTag tone="danger">{t("common:revoked")}</StatusTag>;
  if (!right.isInForce) {
    return <StatusTag>{right.validFrom > today() ? t("common:notYet") : t("common:ended")}</StatusTag>;
  }
  if (right.validUntil <= dayAfter(today(), 365)) {
    return <StatusTag tone="warning">{t("status:expiresSoon")}</StatusTag>;
  }
  return <StatusTag tone="success">{t("common:inForce")}</StatusTag>;
}
