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
  const { t } = useTranslation("asking");
  const { run, busy, mistakes } = useAct(addQuestionTagMutation);
  const [name, setName] = useState("");
  const add = async () => {
    if (!(await run({ input: { questionnaireId, questionKey, name } })).data) return;
    setName("");
    onChanged();
  };
  return (
    <Card title={t("texts.tags")}>
      <div className="stack-tight">
        <p>{t("texts.tagsWords")}</p>
        {tags.length > 0 ? (
          <ul aria-label={t("texts.tags")}>
            {tags.map(({ tag, answerCount }) => (
              <li key={tag.id}>
                {tag.name}: {t("texts.tagged", { count: answerCount })}
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
          <TextField label={t("texts.newTag")} value={name} onChange={setName} error={mistakes[0]?.message} />
          <Button type="submit" tone="secondary" busy={busy} busyText={t("texts.adding")}>
            {t("texts.addTag")}
          </Button>
        </form>
      </div>
    </Card>
  );
}
