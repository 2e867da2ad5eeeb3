import { TextArea } from "@kutse/web-shared/ui/TextArea";
import { useProblemText } from "@kutse/web-shared/problems/useProblemText";
import { useTranslation } from "react-i18next";
import type { ApplicationSection } from "../../gql/graphql";
import { DocumentsEditor } from "../../parts/DocumentsEditor";
import { ContactFields } from "./ContactFields";
import { ExamFields } from "./ExamFields";
import { KindFields } from "./KindFields";
import { PublicityFields } from "./PublicityFields";
import type { SectionFieldsProps } from "./SectionFieldsProps";

/** The fields of one section. */
export function SectionFields({ section, ...props }: SectionFieldsProps & { section: ApplicationSection }) {
  switch (section) {
    case "KIND":
      return <KindFields {...props} />;
    case "CONTACTS":
      return <ContactFields {...props} />;
    case "EDUCATION":
      return <LongAnswer name="education" {...props} />;
    case "WORK":
      return <LongAnswer name="workExperience" {...props} />;
    case "DOCUMENTS":
      return <DocumentsEditor application={props.draft} />;
    case "EXAM":
      return <ExamFields {...props} />;
    case "PUBLICITY":
      return <PublicityFields {...props} />;
  }
}

function LongAnswer(props: SectionFieldsProps & { name: "education" | "workExperience" }) {
  const { name, answers, onChange, faults } = props;
  const { t } = useTranslation("application");
  const words = useProblemText();
  const fault = faults[name];
  return (
    <TextArea
      label={t(name)}
      name={name}
      rows={10}
      softLimit={10_000}
      value={answers[name]}
      onChange={(text) => onChange({ [name]: text })}
      error={fault ? words(fault) : undefined}
    />
  );
}
