import { graphql } from "../gql/gql";

/** What an application's state is shown from. */
export const applicationStatusFragment = graphql(`
  fragment ApplicationStatus_application on Application {
    id
    status
    actingParty
    dueOn
  }
`);
