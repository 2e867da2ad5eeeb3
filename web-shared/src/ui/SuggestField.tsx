import { useState } from "react";
import { ComboBox, Input } from "react-aria-components/ComboBox";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { useTranslation } from "react-i18next";
import { classNames } from "./classNames";
import fieldStyles from "./Field.module.css";
import { FieldLabel } from "./FieldLabel";
import { FieldHint } from "./FieldMessages";
import styles from "./SuggestField.module.css";

/** `onType` asks for suggestions; what is picked leaves the field empty for the next. */
export type SuggestFieldProps = {
  label: string;
  hint?: string;
  optional?: boolean;
  suggestions: readonly { id: string; label: string }[];
  onType: (text: string) => void;
  onPick: (id: string) => void;
};

/** A field that suggests from a long list while one types; arrows move, Enter picks, Esc closes. */
export function SuggestField({ label, hint, optional = false, suggestions, onType, onPick }: SuggestFieldProps) {
  const { t } = useTranslation("ui");
  const [text, setText] = useState("");
  const type = (typed: string) => {
    setText(typed);
    onType(typed.trim().slice(0, 100));
  };
  return (
    <ComboBox
      className={fieldStyles.field}
      items={suggestions}
      inputValue={text}
      onInputChange={type}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        type("");
        onPick(String(key));
      }}
      allowsEmptyCollection={text.trim().length > 1}
      menuTrigger="input"
    >
      <FieldLabel optional={optional}>{label}</FieldLabel>
      <FieldHint>{hint ?? t("suggestHint")}</FieldHint>
      <Input className={classNames(fieldStyles.input, styles.input)} />
      <Popover className={styles.popover}>
        <ListBox<{ id: string; label: string }>
          className={styles.list}
          renderEmptyState={() => <p className={styles.none}>{t("noSuggestions")}</p>}
        >
          {(each) => (
            <ListBoxItem id={each.id} textValue={each.label} className={styles.item}>
              {each.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
