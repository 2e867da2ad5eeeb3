import { graphql } from "../../gql/gql";

/** One check of the company: what was asked and what was answered on that day. */
export const employerCheckResultPageQuery = graphql(`
  query EmployerCheckResultPage($id: ID!) {
    employerCheck(id: $id) {
      id
      checkedAt
      purpose
      purposeText
      rowCount
      validCount
      forgottenAt
      madeBy {
        id
        firstName
        lastName
      }
      rows {
        position
        asked
        status
        certificates {
          registrationNumber
          status
          holderName
          title
          titleEn
          titleRu
          estqfLevel
          awardingBodyName
          validFrom
          validUntil
        }
      }
    }
  }
`);
