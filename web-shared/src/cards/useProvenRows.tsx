import { useTranslation } from "react-i18next";
import type { DescriptionRow } from "../ui/DescriptionList";
import { CompetenceList, type ListedCompetence } from "./CompetenceList";

/** What a certificate says of competences. */
export type Proven = {
  competences: readonly (ListedCompetence & { isElective: boolean })[];
  areElectivesRecorded: boolean | null;
};

/** What a certificate's holder has proven, as rows of facts; says so where the electives are not on record. */
export function useProvenRows({ competences, areElectivesRecorded }: Proven): DescriptionRow[] {
  const { t } = useTranslation("competences");
  const compulsory = competences.filter((each) => !each.isElective);
  const electives = competences.filter((each) => each.isElective);
  const list = (some: Proven["competences"]) => (some.length > 0 ? <CompetenceList competences={some} /> : null);
  if (areElectivesRecorded === null) return [{ label: t("all"), value: list(compulsory) }];
  return [
    { label: t("compulsory"), value: list(compulsory) },
    { label: t("chosen"), value: list(electives) ?? t(areElectivesRecorded ? "noneProven" : "notRecorded") },
  ];
}
