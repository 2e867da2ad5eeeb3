import { useTranslation } from "react-i18next";
import styles from "./FilterChips.module.css";
import { Icon } from "./Icon";

/** One filter in force: what it is of and its value in words. */
export type FilterChip = { id: string; label: string; value: string };

/** The filters in force, each removable, all at once too. */
export function FilterChips(props: {
  chips: readonly FilterChip[];
  onRemove: (id: string) => void;
  onClear: () => void;
}) {
  const { chips, onRemove, onClear } = props;
  const { t } = useTranslation("ui");
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t("filtersInForce")}>
      {chips.map((chip) => (
        <li key={chip.id}>
          <button type="button" className={styles.chip} onClick={() => onRemove(chip.id)}>
            <span className={styles.hidden}>{t("removeFilter")} </span>
            <span>
              {chip.label}: <strong>{chip.value}</strong>
            </span>
            <Icon name="close" size="s" />
          </button>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <button type="button" className={styles.clear} onClick={onClear}>
            {t("clearFilters")}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
