import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { useTranslation } from "react-i18next";
import type { Progress_ApplicationFragment } from "../../gql/graphql";

/** How the papers of an application without an exam were assessed. */
export function PapersCard({ application }: { application: Progress_ApplicationFragment }) {
  const { t } = useTranslation("progress");
  const { paperAssessment } = application;
  if (!paperAssessment) return null;
  return (
    <Card title={t("papers.title")}>
      <DescriptionList
        rows={[
          { label: t("papers.proposal"), value: t(`papers.${paperAssessment.proposal}`) },
          { label: t("papers.reasons"), value: paperAssessment.reasons },
        ]}
      />
    </Card>
  );
}
