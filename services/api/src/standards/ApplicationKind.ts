import { registerEnumType } from "type-graphql";

/** Why one applies: for the first time, to renew (taastõendamine), or by prior learning and work (VÕTA). */
export const ApplicationKind = {
  INITIAL: "INITIAL",
  RECERTIFICATION: "RECERTIFICATION",
  PRIOR_LEARNING: "PRIOR_LEARNING",
} as const;
export type ApplicationKind = (typeof ApplicationKind)[keyof typeof ApplicationKind];

registerEnumType(ApplicationKind, {
  name: "ApplicationKind",
  description: "A first application, a recertification, or recognition of prior learning.",
});
