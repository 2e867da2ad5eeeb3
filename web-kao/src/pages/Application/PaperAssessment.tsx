import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { ProposalTag } from "../../parts/ProposalTag";
import { AssessPapersForm } from "./AssessPapersForm";

const applicationFragment = graphql(`
  fragment PaperAssessment_application on Application {
    id
    viewerCanAssessPapers
    paperAssessment {
      id
      proposal
      reasons
      assessedAt
      assessedBy {
        id
        firstName
        lastName
      }
    }
  }
`);

/** How the papers of an application without an exam were assessed, or the form in which an assessor does it. */
export function PaperAssessment(props: { application: FragmentType<typeof applicationFragment> }) {
  const { t } = useTranslation(["application", "common"]);
  const { dateTime } = useFormats();
  const { id, viewerCanAssessPapers, paperAssessment } = readFragment(applicationFragment, props.application);
  if (viewerCanAssessPapers) return <AssessPapersForm applicationId={id} />;
  if (!paperAssessment) return null;
  const { proposal, reasons, assessedAt, assessedBy } = paperAssessment;
  return (
    <Card title={t("papers.title")}>
      <DescriptionList
        rows={[
          { label: t("common:proposalLabel"), value: <ProposalTag proposal={proposal} /> },
          { label: t("papers.reasons"), value: reasons },
          { label: t("papers.by"), value: `${fullName(assessedBy)}, ${dateTime(assessedAt)}` },
        ]}
      />
    </Card>
  );
}
