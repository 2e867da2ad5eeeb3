import { graphql } from "../../gql/gql";

/** One occupational standard and the qualifications it describes. */
export const standardPageQuery = graphql(`
  query StandardPage($id: ID!) {
    occupationalStandard(id: $id) {
      id
      code
      title
      titleEn
      titleRu
      version
      isInForce
      validFrom
      validUntil
      studentsUntil
      iscoCode
      decision
      description
      descriptionEn
      descriptionRu
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
        version
      }
      qualifications {
        id
        ...QualificationTable_qualification
      }
    }
  }
`);
