import { graphql } from "../../gql/gql";

/** One occupational qualification standard and its qualifications. */
export const standardPageQuery = graphql(`
  query StandardPage($id: ID!) {
    occupationalStandard(id: $id) {
      id
      code
      version
      title
      titleEn
      titleRu
      description
      descriptionEn
      descriptionRu
      isInForce
      validFrom
      validUntil
      decision
      iscoCode
      council {
        id
        name
        nameEn
        nameRu
      }
      replacedBy {
        id
        title
        titleEn
        titleRu
      }
      qualifications {
        id
        title
        titleEn
        titleRu
      }
    }
  }
`);
