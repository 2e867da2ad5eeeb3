import { graphql } from "../gql/gql";

/** The papers of an application and those that are asked. */
export const documentsFragment = graphql(`
  fragment Documents_application on Application {
    id
    kind
    documents {
      id
      title
      fileName
      byteSize
      downloadPath
      requirement {
        id
      }
    }
    procedure {
      id
      documentRequirements {
        id
        title
        titleEn
        titleRu
        hint
        hintEn
        hintRu
        isMandatory
        maxAgeMonths
        appliesTo
      }
    }
    sections {
      section
      state
      missing
    }
  }
`);
