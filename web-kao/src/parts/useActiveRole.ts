import { useQuery } from "@apollo/client/react";
import type { ActiveRoleQuery } from "../gql/graphql";
import { activeRoleQuery } from "./activeRoleQuery";
import { workOfRole, type Work } from "./workOfRole";

/** `bodyId` is the awarding body one acts for; ids are "" until they are known. */
export type ActiveRole = {
  work: Work;
  isManager: boolean;
  isChair: boolean;
  personId: string;
  bodyId: string;
};

type Viewer = NonNullable<ActiveRoleQuery["viewer"]>;

const unknown: ActiveRole = { work: "none", isManager: false, isChair: false, personId: "", bodyId: "" };

/** The role and the body one acts for. */
export function useActiveRole(): ActiveRole {
  const { data } = useQuery(activeRoleQuery, { fetchPolicy: "cache-first" });
  return data?.viewer ? activeRoleOf(data.viewer) : unknown;
}

function activeRoleOf({ activeRole, person, activeMandate }: Viewer): ActiveRole {
  return {
    work: workOfRole(activeRole),
    isManager: activeRole === "MANAGER",
    isChair: activeRole === "COMMITTEE_CHAIR" || activeRole === "COMMITTEE_DEPUTY",
    personId: person.id,
    bodyId: activeMandate?.organisation?.id ?? "",
  };
}
