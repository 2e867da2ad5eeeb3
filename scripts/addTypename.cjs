const { addTypenameSelectionDocumentTransform } = require("@graphql-codegen/client-preset");

/** Selects __typename wherever Apollo needs it, so that the trusted text is the text that the client can normalise. */
exports.transform = addTypenameSelectionDocumentTransform.transform;
