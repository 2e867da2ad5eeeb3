import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { FragmentType } from "../gql/fragment-masking";
import { Card } from "../ui/Card";
import { RecipientLine } from "./RecipientLine";
import type { recipientLineFragment } from "./recipientLineFragment";
import styles from "./WaitingPanel.module.css";

type Waiting = { id: string } & FragmentType<typeof recipientLineFragment>;

/** The questions that wait: the most urgent ones, and how many there are besides. */
export function WaitingPanel({ count, recipients }: { count: number; recipients: readonly Waiting[] }) {
  const { t } = useTranslation("questions");
  const others = count - recipients.length;
  return (
    <Card title={t("waiting")} tone="brand">
      <ul className={styles.list}>
        {recipients.map((recipient) => (
          <li key={recipient.id}>
            <RecipientLine recipient={recipient} isShort />
          </li>
        ))}
      </ul>
      <p>
        <Link to="/questions">{others > 0 ? t("others", { count: others }) : t("allQuestions")}</Link>
      </p>
    </Card>
  );
}
