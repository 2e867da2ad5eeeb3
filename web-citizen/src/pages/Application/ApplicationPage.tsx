import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { useParams } from "react-router";
import { applicationPageQuery } from "./applicationPageQuery";
import { ApplicationProgress } from "./ApplicationProgress";
import { DraftTasks } from "./DraftTasks";

/** One application: its sections while it is a draft, afterwards where it stands. */
export function ApplicationPage() {
  const { applicationId = "" } = useParams();
  const answer = useQuery(applicationPageQuery, {
    variables: { id: applicationId },
    fetchPolicy: "cache-and-network",
    nextFetchPolicy: "cache-first",
  });
  return (
    <Loaded answer={answer} pick={(data) => data.application}>
      {(application) =>
        application.status === "DRAFT" ? (
          <DraftTasks application={application} />
        ) : (
          <ApplicationProgress application={application} />
        )
      }
    </Loaded>
  );
}
