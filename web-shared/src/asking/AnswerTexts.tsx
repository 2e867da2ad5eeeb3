import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LoadedList } from "../shell/LoadedList";
import { Card } from "../ui/Card";
import { Checkbox } from "../ui/Checkbox";
import { EmptyState } from "../ui/EmptyState";
import { SearchField } from "../ui/SearchField";
import { Select } from "../ui/Select";
import { AnswerTextCard } from "./AnswerTextCard";
import styles from "./AnswerTexts.module.css";
import { answerTextsQuery } from "./answerTextsQuery";

type Tag = { id: string; name: string };
type Props = {
  questionnaireId: string;
  questionKey: string;
  tags: readonly Tag[];
  quotes: readonly string[];
  /** Null for who reads and tags, and does not write the summary. */
  onQuote: ((answerId: string) => void) | null;
  onTagged: () => void;
};

/** The texts, searched and narrowed; shuffled, so that neither when nor by whom can be read from their order. */
export function AnswerTexts({ questionnaireId, questionKey, tags, quotes, onQuote, onTagged }: Props) {
  const { t } = useTranslation(["asking", "askingResults"]);
  const [typed, setTyped] = useState("");
  const [text, setText] = useState("");
  const [tagId, setTagId] = useState("");
  const [untaggedByMe, setUntagged] = useState(false);
  const filter = { ...(text ? { text } : {}), ...(tagId ? { tagId } : {}), ...(untaggedByMe ? { untaggedByMe } : {}) };
  const answer = useQuery(answerTextsQuery, {
    variables: { questionnaireId, questionKey, filter },
    fetchPolicy: "cache-and-network",
  });
  return (
    <Card title={t("askingResults:texts.title")}>
      <div className="stack">
        <SearchField
          label={t("askingResults:texts.search")}
          value={typed}
          onChange={setTyped}
          onSubmit={(next) => setText(next.trim())}
        />
        <div className="row">
          <Select
            label={t("askingResults:texts.onlyTag")}
            emptyLabel={t("askingResults:texts.anyTag")}
            options={tags.map((tag) => ({ value: tag.id, label: tag.name }))}
            value={tagId}
            onChange={setTagId}
          />
          <Checkbox isSelected={untaggedByMe} onChange={setUntagged}>
            {t("askingResults:texts.untagged")}
          </Checkbox>
        </div>
        <LoadedList answer={answer} pick={(data) => data.answerTexts}>
          {(nodes) =>
            nodes.length === 0 ? (
              <EmptyState title={t("askingResults:texts.none")} icon="search">
                <p>{t("askingResults:texts.noneWords")}</p>
              </EmptyState>
            ) : (
              <ul className={styles.list} aria-label={t("askingResults:texts.title")}>
                {nodes.map((node) => (
                  <AnswerTextCard
                    key={node.id}
                    answer={node}
                    tags={tags}
                    isQuoted={quotes.includes(node.id)}
                    onQuote={onQuote ? () => onQuote(node.id) : null}
                    onTagged={() => {
                      void answer.refetch();
                      onTagged();
                    }}
                  />
                ))}
              </ul>
            )
          }
        </LoadedList>
      </div>
    </Card>
  );
}
