import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { localName } from "../texts/localName";
import { useFormats } from "../texts/useFormats";
import { useLocale } from "../texts/useLocale";
import { questionPath } from "./questionPath";
import { recipientLineFragment } from "./recipientLineFragment";
import { RecipientStateTag } from "./RecipientStateTag";
import styles from "./RecipientLine.module.css";
import { titleOf } from "./titleOf";
import { useWords } from "./useWords";

/** One questionnaire in a list: what, who asks, until when, and where one stands. */
export function RecipientLine(props: { recipient: FragmentType<typeof recipientLineFragment>; isShort?: boolean }) {
  const { t } = useTranslation("questions");
  const { dateTime } = useFormats();
  const locale = useLocale();
  const words = useWords();
  const recipient = readFragment(recipientLineFragment, props.recipient);
  const { questionnaire, answersFor } = recipient;
  const title = words(titleOf(questionnaire));
  const asker = localName(questionnaire.organisation, locale).text;
  return (
    <div className={styles.line}>
      <Link to={questionPath(questionnaire.id, answersFor?.id)} lang={title.lang} className={styles.title}>
        {title.text}
      </Link>
      <p className="muted small">
        {t("askedBy", { name: asker })}
        {answersFor ? ` ${t("inNameOf", { name: localName(answersFor, locale).text })}` : ""}
      </p>
      <div className="row">
        {props.isShort ? null : <RecipientStateTag state={recipient.state} />}
        <span className="small">{when()}</span>
      </div>
    </div>
  );

  function when(): string {
    if (recipient.answeredAt) {
      return questionnaire.mode === "ANONYMOUS"
        ? t("answeredSecretly")
        : t("answeredAt", { when: dateTime(recipient.answeredAt) });
    }
    const until = questionnaire.closesAt ? t("until", { when: dateTime(questionnaire.closesAt) }) : t("noEnd");
    return recipient.postponementsLeft !== null ? `${t("mandatory")} ${until}` : until;
  }
}
