import { graphql } from "../../gql/gql";

/** Everything of a qualification a person needs before applying. */
export const qualificationPageQuery = graphql(`
  query QualificationPage($id: ID!) {
    qualification(id: $id) {
      ...QualificationAbout_qualification
      ...QualificationBodies_qualification
      ...QualificationDates_qualification
      id
      title
      titleEn
      titleRu
      isAwarded
      electivesAtLeast
      electivesAtMost
      openRounds {
        id
        closesOn
      }
      competences {
        id
        code
        name
        nameEn
        nameRu
        isElective
      }
    }
  }
`);
