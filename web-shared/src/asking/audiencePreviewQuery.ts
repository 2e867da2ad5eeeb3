import { graphql } from "../gql/gql";

/** Whom a rule finds today. */
export const audiencePreviewQuery = graphql(`
  query AudiencePreview($rule: AudienceRuleInput!) {
    audiencePreview(rule: $rule) {
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
