import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { fullName } from "@kutse/web-shared/texts/fullName";
import styles from "./Signatures.module.css";

const minutesFragment = graphql(`
  fragment Signatures_minutes on Minutes {
    id
    requiredSigners {
      id
      firstName
      lastName
    }
    signatures {
      person {
        id
        firstName
        lastName
      }
      role
      signedAt
    }
  }
`);

/** Who has signed the minutes and who is still to sign. */
export function Signatures(props: { minutes: FragmentType<typeof minutesFragment> }) {
  const { t } = useTranslation(["meeting", "status"]);
  const { dateTime } = useFormats();
  const { requiredSigners, signatures } = readFragment(minutesFragment, props.minutes);
  const signed = new Set(signatures.map(({ person }) => person.id));
  const waiting = requiredSigners.filter((person) => !signed.has(person.id));
  return (
    <>
      <h3>{t("signatures.title")}</h3>
      <ul className={styles.list} aria-label={t("signatures.title")}>
        {signatures.map(({ person, role, signedAt }) => (
          <li key={person.id}>
            <StatusTag tone="success">{t("signatures.signed")}</StatusTag>
            <span>
              {fullName(person)}, {t(`status:role.${role}`)}
              <span className={styles.when}>{dateTime(signedAt)}</span>
            </span>
          </li>
        ))}
        {waiting.map((person) => (
          <li key={person.id}>
            <StatusTag tone="warning">{t("signatures.waiting")}</StatusTag>
            <span>{fullName(person)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
