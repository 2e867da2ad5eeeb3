import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { useParams } from "react-router";
import { Application } from "./Application";
import { applicationPageQuery } from "./applicationPageQuery";

/** One application, read for supervision. */
export function ApplicationPage() {
  const { applicationId = "" } = useParams();
  const answer = useQuery(applicationPageQuery, { variables: { id: applicationId } });
  return (
    <Loaded answer={answer} pick={(data) => data.application}>
      {(application) => <Application application={application} />}
    </Loaded>
  );
}
