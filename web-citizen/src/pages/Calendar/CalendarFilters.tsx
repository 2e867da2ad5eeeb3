import { Accordion } from "@kutse/web-shared/ui/Accordion";
import { FilterChips } from "@kutse/web-shared/ui/FilterChips";
import { Select } from "@kutse/web-shared/ui/Select";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isWideScreen } from "../../parts/isWideScreen";
import { PickBody } from "../../parts/PickBody";
import { PickQualification } from "../../parts/PickQualification";
import { PickStandard } from "../../parts/PickStandard";
import { useChosenNames } from "../../parts/useChosenNames";
import styles from "./CalendarFilters.module.css";
import { counties, wantedAtFirst, type WantedDays } from "./wantedDays";

/** `onChange` gets only what changes. */
export type CalendarFiltersProps = { wanted: WantedDays; onChange: (change: Partial<WantedDays>) => void };

/** What the calendar can be narrowed by, folded up on a phone; what is in force stands as removable chips. */
export function CalendarFilters({ wanted, onChange }: CalendarFiltersProps) {
  const { t } = useTranslation(["register", "common", "status"]);
  const names = useChosenNames(wanted);
  const [isOpen] = useState(isWideScreen);
  const county = counties.find((each) => each === wanted.county);
  const language = (["et", "en", "ru"] as const).find((each) => each === wanted.language);
  const chips = [
    {
      id: "qualification",
      label: t("qualification"),
      value: wanted.qualification && (names.qualification || t("unknown")),
    },
    { id: "standard", label: t("standard"), value: wanted.standard && (names.standard || t("unknown")) },
    { id: "body", label: t("body"), value: wanted.body && (names.body || t("unknown")) },
    { id: "county", label: t("county"), value: county ? t(`counties.${county}`) : "" },
    { id: "language", label: t("language"), value: language ? t(`status:language.${language}`) : "" },
  ].filter((chip) => chip.value !== "");
  return (
    <div className="stack-tight no-print" role="search" aria-label={t("narrowCalendar")}>
      <Accordion title={t("narrowCalendar")} level={2} isOpen={isOpen}>
        <div className={styles.choices}>
          <PickQualification label={t("qualification")} onPick={(id) => onChange({ qualification: id })} />
          <PickStandard label={t("standard")} onPick={(id) => onChange({ standard: id })} />
          <PickBody label={t("body")} onPick={(id) => onChange({ body: id })} />
          <Select
            label={t("kind")}
            value={wanted.kinds}
            emptyLabel={t("common:allOfThem")}
            options={[
              { value: "exams", label: t("onlyExams") },
              { value: "rounds", label: t("onlyRounds") },
            ]}
            onChange={(kinds) => onChange({ kinds })}
          />
          <Select
            label={t("county")}
            value={wanted.county}
            emptyLabel={t("common:allOfThem")}
            options={counties.map((value) => ({ value, label: t(`counties.${value}`) }))}
            onChange={(value) => onChange({ county: value })}
          />
          <Select
            label={t("language")}
            value={wanted.language}
            emptyLabel={t("common:allOfThem")}
            options={(["et", "en", "ru"] as const).map((value) => ({ value, label: t(`status:language.${value}`) }))}
            onChange={(value) => onChange({ language: value })}
          />
        </div>
      </Accordion>
      <FilterChips
        chips={chips}
        onRemove={(id) => onChange({ [id]: "" })}
        onClear={() => onChange({ ...wantedAtFirst, view: wanted.view, month: wanted.month, kinds: wanted.kinds })}
      />
    </div>
  );
}
