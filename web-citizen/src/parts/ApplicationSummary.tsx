import { ApplicationStatusTag } from "@kutse/web-shared/cards/ApplicationStatusTag";
import { QualificationTitle } from "@kutse/web-shared/cards/QualificationTitle";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Card } from "@kutse/web-shared/ui/Card";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";

const applicationFragment = graphql(`
  fragment ApplicationSummary_application on Application {
    id
    number
    status
    actingParty
    dueOn
    createdAt
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
    organisation {
      id
      name
      nameEn
      nameRu
    }
  }
`);

/** One of my applications in a list: what, where it stands, whose turn it is. */
export function ApplicationSummary(props: { application: FragmentType<typeof applicationFragment>; level?: 2 | 3 }) {
  const { t } = useTranslation(["mine", "progress"]);
  const { date } = useFormats();
  const application = readFragment(applicationFragment, props.application);
  const { id, number, qualification, specialisation, organisation, createdAt } = application;
  return (
    <Card
      level={props.level ?? 2}
      title={
        <Link to={`/applications/${id}`}>
          <QualificationTitle qualification={qualification} specialisation={specialisation ?? null} />
        </Link>
      }
    >
      <ApplicationStatusTag application={application} isMine />
      <p className="muted">
        {number ? t("progress:number", { number }) : t("draftOf", { date: date(createdAt) })} ·{" "}
        <LocalText of={organisation} />
      </p>
    </Card>
  );
}
