import { aViewer } from "@kutse/web-shared/testing/aViewer";
import type { Role } from "../gql/graphql";

/** Peeter, signed in and acting for the body in this role. */
export function inRole(role: Role) {
  const mandate = {
    __typename: "Mandate" as const,
    id: `mandate-${role}`,
    role,
    isActive: true,
    organisation: { __typename: "Organisation" as const, id: "body-a", name: "Näidisliit", nameEn: null, nameRu: null },
    committee: null,
  };
  return aViewer({
    id: "viewer-peeter",
    person: { __typename: "Person", id: "person-peeter", firstName: "Peeter", lastName: "Saar" },
    portal: "KAO",
    activeRole: role,
    activeMandate: mandate,
    mandates: [mandate],
  });
}
