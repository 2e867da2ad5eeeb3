import { registerEnumType } from "type-graphql";
import { PaperOrderReason } from "./PaperOrderReason";

/** What paper is priced by: the first print, or the reason of a duplicate. */
export const PaperCause = { FIRST_PRINT: "FIRST_PRINT", ...PaperOrderReason } as const;
export type PaperCause = (typeof PaperCause)[keyof typeof PaperCause];

registerEnumType(PaperCause, {
  name: "PaperCause",
  description: "What paper is priced by; an error in the data by the body is always free of charge.",
});
