import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { fullName } from "@kutse/web-shared/texts/fullName";
import styles from "./Recusals.module.css";

const agendaItemFragment = graphql(`
  fragment Recusals_agendaItem on AgendaItem {
    id
    recusals {
      id
      cause
      reason
      person {
        id
        firstName
        lastName
      }
    }
  }
`);

/** Who does not decide on the item, and why. */
export function Recusals(props: { agendaItem: FragmentType<typeof agendaItemFragment> }) {
  const { t } = useTranslation("meeting");
  const { recusals } = readFragment(agendaItemFragment, props.agendaItem);
  if (recusals.length === 0) return null;
  return (
    <div className={styles.recusals}>
      <h4>{t("recusals")}</h4>
      <ul>
        {recusals.map(({ id, person, cause, reason }) => (
          <li key={id}>
            {fullName(person)}: {cause === "ASSESSED" ? t("cause.ASSESSED") : (reason ?? t("cause.DECLARED"))}
          </li>
        ))}
      </ul>
    </div>
  );
}
