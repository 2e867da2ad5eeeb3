/** The roles one can act in. A citizen is everybody; the others come from a mandate with dates. */
export const Role = {
  CITIZEN: "CITIZEN",
  COORDINATOR: "COORDINATOR",
  MANAGER: "MANAGER",
  ASSESSOR: "ASSESSOR",
  COMMITTEE_CHAIR: "COMMITTEE_CHAIR",
  COMMITTEE_DEPUTY: "COMMITTEE_DEPUTY",
  COMMITTEE_MEMBER: "COMMITTEE_MEMBER",
  REGISTRAR: "REGISTRAR",
  ADMINISTRATOR: "ADMINISTRATOR",
  EMPLOYER: "EMPLOYER",
} as const;
export type Role = (typeof Role)[keyof typeof Role];
