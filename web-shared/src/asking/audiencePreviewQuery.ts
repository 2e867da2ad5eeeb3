import { graphql } from "../gql/gql";

/** Whom a rule finds today. */
export const audiencePreviewQuery = graphql(`
  query AudiencePreview($rule: AudienceRuleInput!, $mode: QuestionnaireMode) {
    audiencePreview(rule: $rule, mode: $mode) {
      count
      organisationCount
      byRole {
        role
        count
      }
      sample {
        person {
          id
          firstName
          lastName
        }
        role
        organisation {
          id
          name
          nameEn
          nameRu
        }
      }
    }
  }
`);
