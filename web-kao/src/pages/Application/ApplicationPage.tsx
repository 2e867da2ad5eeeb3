import { useQuery } from "@apollo/client/react";
import { ApplicationStatusTag } from "@kutse/web-shared/cards/ApplicationStatusTag";
import { PersonName } from "@kutse/web-shared/cards/PersonName";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { SideBySide } from "../../parts/SideBySide";
import { useActiveRole } from "../../parts/useActiveRole";
import { ApplicationActs } from "./ApplicationActs";
import { ApplicationDocuments } from "./ApplicationDocuments";
import { ApplicationFile } from "./ApplicationFile";
import { ApplicationOutcome } from "./ApplicationOutcome";
import { applicationPageQuery } from "./applicationPageQuery";
import { ApplicationTimeline } from "./ApplicationTimeline";
import { PaperAssessment } from "./PaperAssessment";
import { CompletionRequests } from "./CompletionRequests";

const applicationFragment = graphql(`
  fragment ApplicationPage_application on Application {
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
    reviewer {
      id
      firstName
      lastName
    }
    ...ApplicationActs_application
    ...ApplicationDocuments_application
    ...ApplicationFile_application
    ...ApplicationOutcome_application
    ...ApplicationTimeline_application
    ...CompletionRequests_application
    ...PaperAssessment_application
  }
`);

/** One application: the applicant's file, what has been done with it and what may be done now. */
export function ApplicationPage() {
  const { applicationId = "" } = useParams();
  const answer = useQuery(applicationPageQuery, { variables: { id: applicationId } });
  return (
    <Loaded answer={answer} pick={(data) => data.application}>
      {(application) => <Application application={application} />}
    </Loaded>
  );
}

function Application(props: { application: FragmentType<typeof applicationFragment> }) {
  const { t } = useTranslation(["application", "applications", "common"]);
  const application = readFragment(applicationFragment, props.application);
  const { work } = useActiveRole();
  const name = fullName(application.applicant);
  const list =
    work === "official"
      ? { label: t("applications:title"), to: "/applications" }
      : { label: t("common:home"), to: "/" };
  return (
    <>
      <PageHead
        title={t("title", { name })}
        crumbs={[list, { label: application.number ?? name }]}
        lead={
          <>
            {t("numbered", { number: application.number ?? "" })}
            {" · "}
            {t("reviewedBy")} {application.reviewer ? <PersonName person={application.reviewer} /> : t("common:nobody")}
          </>
        }
        status={<ApplicationStatusTag application={application} />}
      />
      <SideBySide
        aside={
          <>
            <ApplicationOutcome application={application} />
            <ApplicationTimeline application={application} />
          </>
        }
      >
        <ApplicationActs application={application} />
        <PaperAssessment application={application} />
        <CompletionRequests application={application} />
        <ApplicationFile application={application} />
        <ApplicationDocuments application={application} />
      </SideBySide>
    </>
  );
}
