import { useProblemText } from "@kutse/web-shared/problems/useProblemText";
import { RadioGroup } from "@kutse/web-shared/ui/RadioGroup";
import { TextArea } from "@kutse/web-shared/ui/TextArea";
import { useTranslation } from "react-i18next";
import type { SectionFieldsProps } from "./SectionFieldsProps";

/** The language of the exam and what the applicant needs there. */
export function ExamFields({ draft, answers, onChange, faults }: SectionFieldsProps) {
  const { t } = useTranslation(["application", "status"]);
  const words = useProblemText();
  return (
    <>
      <RadioGroup
        label={t("examLanguage")}
        name="examLanguage"
        value={answers.examLanguage}
        onChange={(examLanguage) => onChange({ examLanguage })}
        options={draft.procedure.examLanguages.map((language) => ({
          value: language,
          label: t(`status:language.${language}`),
        }))}
      />
      <TextArea
        label={t("specialNeeds")}
        hint={t("specialNeedsHint")}
        name="specialNeeds"
        optional
        softLimit={10_000}
        value={answers.specialNeeds}
        onChange={(specialNeeds) => onChange({ specialNeeds })}
        error={faults.specialNeeds ? words(faults.specialNeeds) : undefined}
      />
      <TextArea
        label={t("additionalRemarks")}
        name="additionalRemarks"
        optional
        softLimit={10_000}
        value={answers.additionalRemarks}
        onChange={(additionalRemarks) => onChange({ additionalRemarks })}
        error={faults.additionalRemarks ? words(faults.additionalRemarks) : undefined}
      />
    </>
  );
}
