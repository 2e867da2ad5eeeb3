import { useTranslation } from "react-i18next";
import { Button as AriaButton } from "react-aria-components/Button";
import { Input } from "react-aria-components/Input";
import { SearchField as AriaSearchField } from "react-aria-components/SearchField";
import { classNames } from "./classNames";
import fieldStyles from "./Field.module.css";
import { FieldLabel } from "./FieldLabel";
import { FieldHint } from "./FieldMessages";
import { Icon } from "./Icon";
import styles from "./SearchField.module.css";

/** `onSubmit` runs on Enter, on the button and when the text is cleared. */
export type SearchFieldProps = {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit?: (value: string) => void;
};

/** A search box with its button; Esc clears. */
export function SearchField({ label, hint, onSubmit, ...rest }: SearchFieldProps) {
  const { t } = useTranslation("ui");
  return (
    <AriaSearchField
      {...rest}
      className={fieldStyles.field}
      onSubmit={(value) => onSubmit?.(value)}
      onClear={() => onSubmit?.("")}
    >
      {({ isEmpty }) => (
        <>
          <FieldLabel>{label}</FieldLabel>
          <FieldHint>{hint}</FieldHint>
          <div className={styles.row}>
            <Input className={classNames(fieldStyles.input, styles.input)} />
            {isEmpty ? null : (
              <AriaButton className={styles.clear} aria-label={t("clearSearch")}>
                <Icon name="close" size="s" />
              </AriaButton>
            )}
            {onSubmit ? (
              <AriaButton
                slot={null}
                className={styles.go}
                aria-label={t("search")}
                onPress={() => onSubmit(rest.value)}
              >
                <Icon name="search" />
              </AriaButton>
            ) : null}
          </div>
        </>
      )}
    </AriaSearchField>
  );
}
