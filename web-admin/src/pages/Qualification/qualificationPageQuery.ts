import { graphql } from "../../gql/gql";

/** One qualification: its standard, parts and who may award it. */
export const qualificationPageQuery = graphql(`
  query QualificationPage($id: ID!) {
    qualification(id: $id) {
      id
      title
      titleEn
      titleRu
      kind
      estqfLevel
      eqfLevel
      isAwarded
      standard {
        id
        title
        titleEn
        titleRu
        version
      }
      parent {
        id
        title
        titleEn
        titleRu
      }
      electivesAtLeast
      electivesAtMost
      specialisations {
        id
        name
        nameEn
        nameRu
      }
      partialQualifications {
        id
        ...QualificationTable_qualification
      }
      competences {
        id
        code
        name
        nameEn
        nameRu
        isElective
      }
      awardingRights {
        id
        ...QualificationRights_awardingRight
      }
    }
  }
`);
