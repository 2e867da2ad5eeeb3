import { graphql } from "../../gql/gql";

/** The fields to choose from. */
export const certificateFiltersQuery = graphql(`
  query CertificateFilters {
    occupationalCouncils {
      id
      name
      nameEn
      nameRu
    }
  }
`);
