import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button";
import { Select, type SelectOption } from "../ui/Select";

/** `value` lists what is chosen; what is not among the options yet shows its id. */
export type ChosenListProps = {
  label: string;
  options: readonly SelectOption[];
  value: readonly string[];
  onChange: (value: string[]) => void;
};

/** Some of very many things: added one by one from a list, each removable. */
export function ChosenList({ label, options, value, onChange }: ChosenListProps) {
  const { t } = useTranslation("asking");
  const nameOf = (id: string) => options.find((option) => option.value === id)?.label ?? id;
  return (
    <div className="stack-tight">
      <Select
        label={label}
        optional
        emptyLabel={t("addOne")}
        options={options.filter((option) => !value.includes(option.value))}
        value=""
        onChange={(id) => (id ? onChange([...value, id]) : undefined)}
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
