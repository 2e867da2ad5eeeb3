import { graphql } from "../gql/gql";

/** One letter in full. */
export const letterPageQuery = graphql(`
  query LetterPage($id: ID!) {
    letter(id: $id) {
      id
      subject
      body
      locale
      createdAt
      readAt
      applicationId
    }
  }
`);
