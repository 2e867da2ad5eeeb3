import { CompetenceGroups } from "@kutse/web-shared/cards/CompetenceGroups";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Accordion } from "@kutse/web-shared/ui/Accordion";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { LinkList } from "../../parts/LinkList";
import { PlainList } from "../../parts/PlainList";
import { uniqueById } from "../../parts/uniqueById";

const qualificationFragment = graphql(`
  fragment StandardQualification_qualification on Qualification {
    id
    title
    titleEn
    titleRu
    estqfLevel
    electivesAtLeast
    electivesAtMost
    awardingRights {
      id
      organisation {
        id
        name
        nameEn
        nameRu
      }
    }
    nextExamSessions {
      id
      startsAt
      place
    }
    competences {
      id
      code
      name
      nameEn
      nameRu
      isElective
      performanceIndicators
    }
  }
`);

/** A qualification of a standard: what its holder can do, who awards it, when the next exams are. */
export function StandardQualification(props: { qualification: FragmentType<typeof qualificationFragment> }) {
  const { t } = useTranslation(["register", "qualifications", "status"]);
  const { dateTime } = useFormats();
  const qualification = readFragment(qualificationFragment, props.qualification);
  const { awardingRights, nextExamSessions, competences } = qualification;
  const bodies = uniqueById(awardingRights.map((right) => right.organisation));
  return (
    <Card
      level={3}
      title={
        <Link to={`/qualifications/${qualification.id}`}>
          <LocalText of={qualification} />
        </Link>
      }
    >
      <DescriptionList
        rows={[
          { label: t("level"), value: t("status:level", { level: qualification.estqfLevel }) },
          {
            label: t("qualifications:awardedBy"),
            value:
              bodies.length > 0 ? <LinkList base="/awarding-bodies" things={bodies} /> : t("qualifications:notAwarded"),
          },
          {
            label: t("nextExams"),
            value:
              nextExamSessions.length > 0 ? (
                <PlainList>
                  {nextExamSessions.map(({ id, startsAt, place }) => (
                    <li key={id}>{`${dateTime(startsAt)}, ${place ?? t("online")}`}</li>
                  ))}
                </PlainList>
              ) : (
                t("noExams")
              ),
          },
        ]}
      />
      {competences.length > 0 ? (
        <Accordion title={t("competences", { number: competences.length })} level={4}>
          <CompetenceGroups
            qualification={qualification}
            level={5}
            under={({ performanceIndicators }) => (
              <ul lang="et">
                {performanceIndicators.map((indicator) => (
                  <li key={indicator}>{indicator}</li>
                ))}
              </ul>
            )}
          />
        </Accordion>
      ) : null}
    </Card>
  );
}
