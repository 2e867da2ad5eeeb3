import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Checkbox } from "@kutse/web-shared/ui/Checkbox";
import { FilterChips } from "@kutse/web-shared/ui/FilterChips";
import { SearchField } from "@kutse/web-shared/ui/SearchField";
import { Select } from "@kutse/web-shared/ui/Select";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { WantedQualifications } from "./qualificationFilterOf";
import styles from "./QualificationFilters.module.css";

type Council = { id: string; name: string; nameEn: string; nameRu: string };

/** `onChange` gets only what changes. */
export type QualificationFiltersProps = {
  wanted: WantedQualifications;
  onChange: (change: Partial<WantedQualifications>) => void;
  councils: readonly Council[];
};

const levels = ["1", "2", "3", "4", "5", "6", "7", "8"];

/** The search by words, level and field, with what is in force shown as removable chips. */
export function QualificationFilters({ wanted, onChange, councils }: QualificationFiltersProps) {
  const { t } = useTranslation(["qualifications", "common", "status", "ui"]);
  const locale = useLocale();
  const [text, setText] = useState(wanted.text);
  const fields = councils.map((council) => ({ value: council.id, label: localName(council, locale).text }));
  const chips = [
    { id: "text", label: t("chips.text"), value: wanted.text },
    { id: "level", label: t("chips.level"), value: wanted.level },
    {
      id: "council",
      label: t("chips.council"),
      value: fields.find((each) => each.value === wanted.council)?.label ?? "",
    },
    { id: "open", label: t("chips.open"), value: wanted.open ? t("ui:yes") : "" },
  ].filter((chip) => chip.value !== "");
  const clear = (change: Partial<WantedQualifications>) => {
    if (change.text === "") setText("");
    onChange(change);
  };
  return (
    <div className="stack-tight" role="search" aria-label={t("search")}>
      <SearchField
        label={t("search")}
        hint={t("searchHint")}
        value={text}
        onChange={setText}
        onSubmit={(words) => onChange({ text: words.trim() })}
      />
      <div className={styles.choices}>
        <Select
          label={t("field")}
          value={wanted.council}
          onChange={(council) => onChange({ council })}
          emptyLabel={t("common:allOfThem")}
          options={fields}
        />
        <Select
          label={t("level")}
          value={wanted.level}
          onChange={(level) => onChange({ level })}
          emptyLabel={t("common:allOfThem")}
          options={levels.map((level) => ({ value: level, label: t("status:level", { level }) }))}
        />
      </div>
      <div className={styles.checks}>
        <Checkbox isSelected={wanted.awarded === "yes"} onChange={(isOn) => onChange({ awarded: isOn ? "yes" : "no" })}>
          {t("awardedOnly")}
        </Checkbox>
        <Checkbox isSelected={wanted.open === "yes"} onChange={(isOn) => onChange({ open: isOn ? "yes" : "" })}>
          {t("openRoundOnly")}
        </Checkbox>
      </div>
      <FilterChips
        chips={chips}
        onRemove={(id) => clear({ [id]: "" })}
        onClear={() => clear({ text: "", level: "", council: "", open: "" })}
      />
    </div>
  );
}
