import { graphql } from "../gql/gql";

/** Notes that the money has gone back. */
export const recordRefundMutation = graphql(`
  mutation RecordRefund($input: RecordRefundInput!) {
    recordRefund(input: $input) {
      invoice {
        id
        status
        viewerCanRecordRefund
        refunded {
          amount
          currency
        }
        refundDue {
          amount
          currency
        }
      }
      problems {
        code
        field
      }
    }
  }
`);
