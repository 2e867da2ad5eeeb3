import { QualificationTitle } from "@kutse/web-shared/cards/QualificationTitle";
import { useElectiveRule } from "@kutse/web-shared/cards/useElectiveRule";
import { useProblemText } from "@kutse/web-shared/problems/useProblemText";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { CheckboxGroup } from "@kutse/web-shared/ui/CheckboxGroup";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { Select } from "@kutse/web-shared/ui/Select";
import { useTranslation } from "react-i18next";
import type { SectionFieldsProps } from "./SectionFieldsProps";

/** What was chosen at the start; of it the specialisation may still change. Electives are chosen here. */
export function KindFields({ draft, answers, onChange, faults }: SectionFieldsProps) {
  const { t } = useTranslation(["application", "competences", "status"]);
  const locale = useLocale();
  const rule = useElectiveRule();
  const words = useProblemText();
  const { specialisations, baseAwardAllowed, competences } = draft.qualification;
  const electives = competences.filter((each) => each.isElective);
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
      {electives.length > 0 ? (
        <CheckboxGroup
          label={t("competences:elective")}
          hint={`${rule(draft.qualification)} ${t("electivesHint")}`}
          name="electiveIds"
          optional={draft.qualification.electivesAtLeast === 0}
          value={answers.electiveIds}
          onChange={(electiveIds) => onChange({ electiveIds })}
          error={faults.electiveIds ? words(faults.electiveIds) : undefined}
          options={electives.map((each) => {
            const { text, lang } = localName(each, locale);
            return { value: each.id, label: text, lang };
          })}
        />
      ) : null}
    </>
  );
}
