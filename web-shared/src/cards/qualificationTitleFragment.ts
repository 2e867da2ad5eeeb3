import { graphql } from "../gql/gql";

/** What a qualification is named by. */
export const qualificationTitleFragment = graphql(`
  fragment QualificationTitle_qualification on Qualification {
    id
    title
    titleEn
    titleRu
    kind
    estqfLevel
  }
`);
