import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button";
import type { ChoiceDraft } from "./draft";
import { LanguageFields } from "./LanguageFields";
import { newChoice } from "./newDraft";

/** `stem` begins the keys of new choices; `path` is their place in the register's answers. */
export type ChoicesEditorProps = {
  label: (number: number) => string;
  addLabel: string;
  stem: string;
  path: string;
  fewest: number;
  value: readonly ChoiceDraft[];
  onChange: (value: ChoiceDraft[]) => void;
  errorOf: (field: string) => string | undefined;
};

/** Options of a question, or rows of a matrix: written in three languages, added and removed. */
export function ChoicesEditor(props: ChoicesEditorProps) {
  const { label, addLabel, stem, path, fewest, value, onChange, errorOf } = props;
  const { t } = useTranslation("asking");
  return (
    <div className="stack-tight">
      {value.map((choice, at) => (
        <div key={choice.key} className="stack-tight">
          <LanguageFields
            label={label(at + 1)}
            name={`${path}.${at}.`}
            value={choice.words}
            error={errorOf(`${path}.${at}.et`)}
            onChange={(words) => onChange(value.map((one, place) => (place === at ? { ...one, words } : one)))}
          />
          {value.length > fewest ? (
            <div>
              <Button
                tone="link"
                size="s"
                icon="trash"
                onPress={() => onChange(value.filter((one) => one.key !== choice.key))}
              >
                {t("removeNamed", { name: label(at + 1) })}
              </Button>
            </div>
          ) : null}
        </div>
      ))}
      <div>
        <Button tone="secondary" size="s" icon="add" onPress={() => onChange([...value, newChoice(stem, value)])}>
          {addLabel}
        </Button>
      </div>
    </div>
  );
}
