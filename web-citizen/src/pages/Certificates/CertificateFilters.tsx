import { useQuery } from "@apollo/client/react";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Accordion } from "@kutse/web-shared/ui/Accordion";
import { FilterChips } from "@kutse/web-shared/ui/FilterChips";
import { Select } from "@kutse/web-shared/ui/Select";
import { useTranslation } from "react-i18next";
import { PickBody } from "../../parts/PickBody";
import { PickQualification } from "../../parts/PickQualification";
import { PickStandard } from "../../parts/PickStandard";
import { useChosenNames } from "../../parts/useChosenNames";
import styles from "./CertificateFilters.module.css";
import { certificateFiltersQuery } from "./certificateFiltersQuery";
import { isNarrowed, wantedAtFirst, type WantedCertificates } from "./wantedCertificates";

/** `onChange` gets only what changes. */
export type CertificateFiltersProps = {
  wanted: WantedCertificates;
  onChange: (change: Partial<WantedCertificates>) => void;
};

const levels = ["1", "2", "3", "4", "5", "6", "7", "8"];
const types = ["FULL", "PARTIAL", "SCHOOL_DOCUMENT"] as const;

/** Everything the list can be narrowed by, all at once; what is in force stands as removable chips. */
export function CertificateFilters({ wanted, onChange }: CertificateFiltersProps) {
  const { t } = useTranslation(["register", "common", "status"]);
  const locale = useLocale();
  const { data } = useQuery(certificateFiltersQuery);
  const names = useChosenNames(wanted);
  const fields = (data?.occupationalCouncils ?? []).map((each) => ({
    value: each.id,
    label: localName(each, locale).text,
  }));
  const validities = [
    { value: "year", label: t("validAYear") },
    { value: "unlimited", label: t("validAlways") },
  ];
  const labelIn = (options: readonly { value: string; label: string }[], value: string) =>
    value ? (options.find((each) => each.value === value)?.label ?? t("unknown")) : "";
  const kinds = types.map((type) => ({ value: type, label: t(`status:certificateType.${type}`) }));
  const chips = [
    {
      id: "qualification",
      label: t("qualification"),
      value: wanted.qualification && (names.qualification || t("unknown")),
    },
    { id: "standard", label: t("standard"), value: wanted.standard && (names.standard || t("unknown")) },
    { id: "field", label: t("field"), value: labelIn(fields, wanted.field) },
    { id: "body", label: t("body"), value: wanted.body && (names.body || t("unknown")) },
    { id: "level", label: t("level"), value: wanted.level },
    { id: "type", label: t("type"), value: labelIn(kinds, wanted.type) },
    { id: "validity", label: t("validity"), value: labelIn(validities, wanted.validity) },
  ].filter((chip) => chip.value !== "");
  return (
    <>
      <Accordion title={t("narrow")} level={2} isOpen={isNarrowed(wanted)}>
        <div className={styles.choices}>
          <PickQualification label={t("qualification")} onPick={(id) => onChange({ qualification: id })} />
          <PickStandard label={t("standard")} onPick={(id) => onChange({ standard: id })} />
          <PickBody label={t("body")} onPick={(id) => onChange({ body: id })} />
          <Choice label={t("field")} value={wanted.field} options={fields} onChange={(field) => onChange({ field })} />
          <Choice
            label={t("level")}
            value={wanted.level}
            options={levels.map((value) => ({ value, label: t("status:level", { level: value }) }))}
            onChange={(level) => onChange({ level })}
          />
          <Choice label={t("type")} value={wanted.type} options={kinds} onChange={(type) => onChange({ type })} />
          <Choice
            label={t("validity")}
            value={wanted.validity}
            options={validities}
            onChange={(validity) => onChange({ validity })}
          />
        </div>
      </Accordion>
      <FilterChips
        chips={chips}
        onRemove={(id) => onChange({ [id]: "" })}
        onClear={() => onChange({ ...wantedAtFirst, size: wanted.size })}
      />
    </>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
};

function Choice(props: ChoiceProps) {
  const { t } = useTranslation("common");
  return <Select {...props} emptyLabel={t("allOfThem")} />;
}
