import { useTranslation } from "react-i18next";

export type ElectiveRule = { electivesAtLeast: number; electivesAtMost: number | null };

/** Says how many electives the standard lets one choose. */
export function useElectiveRule(): (rule: ElectiveRule) => string {
  const { t } = useTranslation("competences");
  return ({ electivesAtLeast: least, electivesAtMost: most }) => {
    if (most === null) return least === 0 ? t("rule.any") : t("rule.atLeast", { count: least });
    if (least === 0) return t("rule.upTo", { count: most });
    return least === most ? t("rule.exactly", { count: most }) : t("rule.between", { least, most });
  };
}
