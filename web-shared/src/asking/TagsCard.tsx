import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAct } from "../problems/useAct";
import { Button } from "../ui/Button";
import { Card } from "../ui/Card";
import { TextField } from "../ui/TextField";
import { addQuestionTagMutation } from "./addQuestionTagMutation";

type Props = {
  questionnaireId: string;
  questionKey: string;
  tags: readonly { tag: { id: string; name: string }; answerCount: number }[];
  onChanged: () => void;
};

/** The words by which the texts are sorted, and a new one. */
export function TagsCard({ questionnaireId, questionKey, tags, onChanged }: Props) {
  const { t } = useTranslation(["asking", "askingResults"]);
  const { run, busy, mistakes } = useAct(addQuestionTagMutation);
  const [name, setName] = useState("");
  const add = async () => {
    if (!(await run({ input: { questionnaireId, questionKey, name } })).data) return;
    setName("");
    onChanged();
  };
  return (
    <Card title={t("askingResults:texts.tags")}>
      <div className="stack-tight">
        <p>{t("askingResults:texts.tagsWords")}</p>
        {tags.length > 0 ? (
          <ul aria-label={t("askingResults:texts.tags")}>
            {tags.map(({ tag, answerCount }) => (
              <li key={tag.id}>
                {tag.name}: {t("askingResults:texts.tagged", { count: answerCount })}
              </li>
            ))}
          </ul>
        ) : null}
        <form
          noValidate
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <TextField
            label={t("askingResults:texts.newTag")}
            value={name}
            onChange={setName}
            error={mistakes[0]?.message}
          />
          <Button type="submit" tone="secondary" busy={busy} busyText={t("askingResults:texts.adding")}>
            {t("askingResults:texts.addTag")}
          </Button>
        </form>
      </div>
    </Card>
  );
}
