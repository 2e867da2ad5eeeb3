import { graphql } from "../../gql/gql";

/** What a certificate costs on paper, and to whom it would go. */
export const orderPaperPageQuery = graphql(`
  query OrderPaperPage($id: ID!) {
    certificateEntry(id: $id) {
      id
      registrationNumber
      viewerCanOrderPaper
      holder {
        firstName
        lastName
      }
      qualification {
        id
        title
        titleEn
        titleRu
      }
      paperOffers {
        kind
        reason
        vat {
          amount
          currency
        }
        total {
          amount
          currency
        }
      }
    }
  }
`);
