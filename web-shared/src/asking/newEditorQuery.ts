import { graphql } from "../gql/gql";

/** Whether one may begin a questionnaire, and for whom. */
export const newEditorQuery = graphql(`
  query NewQuestionnaire {
    viewer {
      id
      viewerCanAsk
      activeMandate {
        id
        organisation {
          id
          kind
        }
      }
    }
  }
`);
