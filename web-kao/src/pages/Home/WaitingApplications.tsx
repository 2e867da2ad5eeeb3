import { ApplicationStatusTag } from "@kutse/web-shared/cards/ApplicationStatusTag";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { HomeList } from "./HomeList";

const applicationFragment = graphql(`
  fragment WaitingApplications_application on Application {
    id
    number
    status
    actingParty
    dueOn
    applicant {
      id
      firstName
      lastName
    }
    qualification {
      id
      title
      titleEn
      titleRu
    }
  }
`);

/** The applications in the viewer's own hands. */
export function WaitingApplications(props: { applications: readonly FragmentType<typeof applicationFragment>[] }) {
  const { t } = useTranslation("home");
  const applications = readFragment(applicationFragment, props.applications);
  return (
    <HomeList
      title={t("mine")}
      empty={t("noneMine")}
      more={<Link to="/applications?queue=UNASSIGNED">{t("takeNext")}</Link>}
    >
      {applications.map((application) => (
        <li key={application.id}>
          <Link to={`/applications/${application.id}`}>{fullName(application.applicant)}</Link>
          <span className="muted small">
            {application.number} · <LocalText of={application.qualification} />
          </span>
          <ApplicationStatusTag application={application} />
        </li>
      ))}
    </HomeList>
  );
}
