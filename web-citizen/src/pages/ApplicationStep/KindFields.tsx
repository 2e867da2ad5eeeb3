import { QualificationTitle } from "@kutse/web-shared/cards/QualificationTitle";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { Select } from "@kutse/web-shared/ui/Select";
import { useTranslation } from "react-i18next";
import type { SectionFieldsProps } from "./SectionFieldsProps";

/** What was chosen at the start; of it the specialisation may still change. */
export function KindFields({ draft, answers, onChange }: SectionFieldsProps) {
  const { t } = useTranslation(["application", "status"]);
  const locale = useLocale();
  const { specialisations, baseAwardAllowed } = draft.qualification;
  return (
    <>
      <DescriptionList
        rows={[
          { label: t("qualificationRow"), value: <QualificationTitle qualification={draft.qualification} /> },
          { label: t("kindRow"), value: t(`status:kind.${draft.kind}`) },
          { label: t("bodyRow"), value: <LocalText of={draft.organisation} /> },
          { label: t("roundRow"), value: draft.round.name },
        ]}
      />
      {specialisations.length > 0 ? (
        <Select
          label={t("specialisation")}
          name="specialisationId"
          optional={baseAwardAllowed}
          {...(baseAwardAllowed ? { emptyLabel: t("noSpecialisation") } : {})}
          value={answers.specialisationId}
          onChange={(specialisationId) => onChange({ specialisationId })}
          options={specialisations.map((each) => ({ value: each.id, label: localName(each, locale).text }))}
        />
      ) : null}
    </>
  );
}
