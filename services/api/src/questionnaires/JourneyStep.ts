import { registerEnumType } from "type-graphql";

/** Ends of journeys at which people are asked how it went. */
export const JourneyStep = {
  APPLICATION_SUBMITTED: "APPLICATION_SUBMITTED",
  DECISION_READ: "DECISION_READ",
  DUPLICATE_ORDERED: "DUPLICATE_ORDERED",
  DATA_EXPORTED: "DATA_EXPORTED",
  CERTIFICATE_CHECKED: "CERTIFICATE_CHECKED",
  QUESTIONNAIRE_ANSWERED: "QUESTIONNAIRE_ANSWERED",
} as const;
export type JourneyStep = (typeof JourneyStep)[keyof typeof JourneyStep];

registerEnumType(JourneyStep, {
  name: "JourneyStep",
  description: "Ends of journeys at which people are asked how it went.",
});
