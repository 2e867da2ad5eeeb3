import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { HomeList } from "./HomeList";

const applicationFragment = graphql(`
  fragment WaitingPapers_application on Application {
    id
    number
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

/** The applications an assessor has to judge by their papers. */
export function WaitingPapers(props: { applications: readonly FragmentType<typeof applicationFragment>[] }) {
  const { t } = useTranslation("home");
  const applications = readFragment(applicationFragment, props.applications);
  return (
    <HomeList title={t("papers")} empty={t("noPapers")} more={<Link to="/applications">{t("allApplications")}</Link>}>
      {applications.map((application) => (
        <li key={application.id}>
          <Link to={`/applications/${application.id}`}>{fullName(application.applicant)}</Link>
          <span className="muted small">
            {application.number} · <LocalText of={application.qualification} />
          </span>
        </li>
      ))}
    </HomeList>
  );
}
