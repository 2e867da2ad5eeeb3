import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button";
import { PickFromMany } from "../ui/PickFromMany";
import type { SelectOption } from "../ui/Select";

/** `value` lists what is chosen; what is not among the options yet shows its id. */
export type ChosenListProps = {
  label: string;
  options: readonly SelectOption[];
  value: readonly string[];
  onChange: (value: string[]) => void;
};

/** Some of very many things: found by their words and added one by one, each removable. */
export function ChosenList({ label, options, value, onChange }: ChosenListProps) {
  const { t } = useTranslation("asking");
  const nameOf = (id: string) => options.find((option) => option.value === id)?.label ?? id;
  return (
    <div className="stack-tight">
      <PickFromMany
        label={label}
        optional
        options={options.filter((option) => !value.includes(option.value))}
        onPick={(id) => onChange([...value, id])}
      />
      {value.length > 0 ? (
        <ul aria-label={label}>
          {value.map((id) => (
            <li key={id}>
              {nameOf(id)}{" "}
              <Button
                tone="link"
                size="s"
                aria-label={t("removeOne", { name: nameOf(id) })}
                onPress={() => onChange(value.filter((other) => other !== id))}
              >
                {t("remove")}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
