import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import { useAct } from "../problems/useAct";
import { fullName } from "../texts/fullName";
import { Button } from "../ui/Button";
import { CheckboxGroup } from "../ui/CheckboxGroup";
import { ErrorSummary } from "../ui/ErrorSummary";
import { LocalText } from "../ui/LocalText";
import styles from "./AnswerTexts.module.css";
import { tagAnswerMutation } from "./tagAnswerMutation";

const textFragment = graphql(`
  fragment AnswerTextCard_text on AnswerText {
    id
    text
    person {
      id
      firstName
      lastName
    }
    organisation {
      id
      name
      nameEn
      nameRu
    }
    myTags {
      id
    }
  }
`);

type Props = {
  answer: FragmentType<typeof textFragment>;
  tags: readonly { id: string; name: string }[];
  isQuoted: boolean;
  onQuote: (() => void) | null;
  onTagged: () => void;
};

/** One text with the reader's own tags; another reader's are not shown, so that two read for themselves. */
export function AnswerTextCard({ answer, tags, isQuoted, onQuote, onTagged }: Props) {
  const { t } = useTranslation(["asking", "askingResults"]);
  const { run, mistakes } = useAct(tagAnswerMutation);
  const { id, text, person, organisation, myTags } = readFragment(textFragment, answer);
  const mine = myTags.map((tag) => tag.id);
  const change = async (next: readonly string[]) => {
    const tagId = tags.find((tag) => next.includes(tag.id) !== mine.includes(tag.id))?.id;
    if (!tagId) return;
    const { data } = await run({ input: { answerId: id, tagId, isTagged: next.includes(tagId) } });
    if (data) onTagged();
  };
  return (
    <li className={styles.text}>
      <p className={styles.words}>{text}</p>
      {person || organisation ? (
        <p className="muted small">
          {person ? fullName(person) : null}
          {person && organisation ? ", " : null}
          {organisation ? <LocalText of={organisation} /> : null}
        </p>
      ) : null}
      <ErrorSummary mistakes={mistakes} />
      {tags.length > 0 ? (
        <CheckboxGroup
          label={t("askingResults:texts.myTags")}
          options={tags.map((tag) => ({ value: tag.id, label: tag.name }))}
          value={mine}
          onChange={(next) => void change(next)}
        />
      ) : null}
      {onQuote ? (
        <div>
          <Button tone="link" size="s" onPress={onQuote}>
            {isQuoted ? t("askingResults:texts.unquote") : t("askingResults:texts.quote")}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
