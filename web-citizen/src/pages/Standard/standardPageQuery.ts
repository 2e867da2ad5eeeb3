import { graphql } from "../../gql/gql";

/** One version of an occupational qualification standard: its days, its other versions, what is awarded by it and where. */
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
      studentsUntil
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
        version
      }
      versions {
        id
        version
        validFrom
        validUntil
        isInForce
        decision
      }
      qualifications {
        id
        ...StandardQualification_qualification
      }
    }
  }
`);
