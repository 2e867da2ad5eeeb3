import { PersonName } from "@kutse/web-shared/cards/PersonName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Card } from "@kutse/web-shared/ui/Card";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import styles from "./CompletionRequests.module.css";

const applicationFragment = graphql(`
  fragment CompletionRequests_application on Application {
    id
    completionRequests {
      id
      text
      dueOn
      requestedAt
      answer
      answeredAt
      requestedBy {
        id
        firstName
        lastName
      }
    }
  }
`);

/** What the applicant has been asked for and what came back. */
export function CompletionRequests(props: { application: FragmentType<typeof applicationFragment> }) {
  const { t } = useTranslation("application");
  const { date, dateTime } = useFormats();
  const { completionRequests } = readFragment(applicationFragment, props.application);
  if (completionRequests.length === 0) return null;
  return (
    <Card title={t("completion.title")}>
      <ul className={styles.list}>
        {completionRequests.map((request) => (
          <li key={request.id} className={styles.request}>
            <p className={styles.words}>{request.text}</p>
            <p className="muted small">
              <PersonName person={request.requestedBy} /> · {dateTime(request.requestedAt)}
            </p>
            {request.answeredAt ? (
              <div className={styles.answer}>
                <StatusTag tone="success">{t("completion.answered")}</StatusTag>
                <p className={styles.words}>{request.answer}</p>
                <p className="muted small">{dateTime(request.answeredAt)}</p>
              </div>
            ) : (
              <StatusTag tone="warning">{t("completion.waiting", { date: date(request.dueOn) })}</StatusTag>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
