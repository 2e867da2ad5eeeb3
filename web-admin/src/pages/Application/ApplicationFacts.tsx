import { CompetenceList } from "@kutse/web-shared/cards/CompetenceList";
import { QualificationTitle } from "@kutse/web-shared/cards/QualificationTitle";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";

const applicationFragment = graphql(`
  fragment ApplicationFacts_application on Application {
    id
    kind
    submittedAt
    education
    workExperience
    refusalGround
    refusalReasons
    qualification {
      id
      title
      titleEn
      titleRu
      estqfLevel
    }
    specialisation {
      id
      name
      nameEn
      nameRu
    }
    electives {
      id
      code
      name
      nameEn
      nameRu
    }
    organisation {
      id
      name
      nameEn
      nameRu
    }
    reviewer {
      id
      firstName
      lastName
    }
    decision {
      id
      result
      decidedOn
      effectiveAt
      ground
      reasons
    }
  }
`);

/** The application and what was decided about it. */
export function ApplicationFacts(props: { application: FragmentType<typeof applicationFragment> }) {
  const { t } = useTranslation(["supervision", "certificates", "common", "competences", "status"]);
  const { date, dateTime } = useFormats();
  const application = readFragment(applicationFragment, props.application);
  const { qualification, specialisation, electives, organisation, reviewer, decision, submittedAt } = application;
  return (
    <Card title={t("facts")}>
      <DescriptionList
        rows={[
          {
            label: t("common:qualification"),
            value: <QualificationTitle qualification={qualification} specialisation={specialisation} />,
          },
          {
            label: t("common:body"),
            value: (
              <Link to={`/bodies/${organisation.id}`}>
                <LocalText of={organisation} />
              </Link>
            ),
          },
          {
            label: t("competences:chosen"),
            value: electives.length > 0 ? <CompetenceList competences={electives} /> : null,
          },
          { label: t("certificates:applicationKind"), value: t(`status:kind.${application.kind}`) },
          { label: t("certificates:applicationSubmittedAt"), value: submittedAt ? dateTime(submittedAt) : null },
          { label: t("reviewer"), value: reviewer ? fullName(reviewer) : null },
          { label: t("education"), value: application.education },
          { label: t("workExperience"), value: application.workExperience },
          { label: t("refusalGround"), value: application.refusalGround ?? decision?.ground },
          { label: t("refusalReasons"), value: application.refusalReasons ?? decision?.reasons },
          {
            label: t("certificates:decision"),
            value: decision ? t(`certificates:decisions.${decision.result}`) : null,
          },
          { label: t("certificates:decidedOn"), value: decision ? date(decision.decidedOn) : null },
          { label: t("certificates:effectiveAt"), value: decision ? dateTime(decision.effectiveAt) : null },
        ]}
      />
    </Card>
  );
}
