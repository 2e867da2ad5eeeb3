import type { ReactNode } from "react";
import { LocalText } from "../ui/LocalText";
import styles from "./CompetenceList.module.css";

/** A competence as it is named in lists. */
export type ListedCompetence = {
  code: string;
  name: string;
  nameEn?: string | null;
  nameRu?: string | null;
};

/** Competences by code and name; `under` draws what stands under each. */
export function CompetenceList<Competence extends ListedCompetence>(props: {
  competences: readonly Competence[];
  under?: (competence: Competence) => ReactNode;
}) {
  return (
    <ul className={styles.list}>
      {props.competences.map((competence) => (
        <li key={competence.code}>
          <span className="figures muted">{competence.code}</span> <LocalText of={competence} />
          {props.under?.(competence)}
        </li>
      ))}
    </ul>
  );
}
