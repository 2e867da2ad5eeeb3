import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CompetenceList, type ListedCompetence } from "./CompetenceList";
import styles from "./CompetenceGroups.module.css";
import { useElectiveRule, type ElectiveRule } from "./useElectiveRule";

type Competence = ListedCompetence & { isElective: boolean };

/** The competences of a qualification: compulsory ones, and the electives with how many of them are chosen. */
export function CompetenceGroups<Shown extends Competence>(props: {
  qualification: ElectiveRule & { competences: readonly Shown[] };
  /** The level of the headings. */
  level: 3 | 4 | 5;
  under?: (competence: Shown) => ReactNode;
}) {
  const { t } = useTranslation("competences");
  const rule = useElectiveRule();
  const { qualification, level } = props;
  const under = props.under ? { under: props.under } : {};
  const compulsory = qualification.competences.filter((each) => !each.isElective);
  const electives = qualification.competences.filter((each) => each.isElective);
  const Heading = `h${level}` as const;
  if (electives.length === 0) return <CompetenceList competences={compulsory} {...under} />;
  return (
    <div className="stack">
      {compulsory.length > 0 ? (
        <div className="stack-tight">
          <Heading className={styles.heading}>{t("compulsory")}</Heading>
          <CompetenceList competences={compulsory} {...under} />
        </div>
      ) : null}
      <div className="stack-tight">
        <Heading className={styles.heading}>{t("elective")}</Heading>
        <p className="muted">{rule(qualification)}</p>
        <CompetenceList competences={electives} {...under} />
      </div>
    </div>
  );
}
