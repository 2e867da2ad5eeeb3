import { useQuery } from "@apollo/client/react";
import { activeRoleQuery } from "./activeRoleQuery";
import { workOfRole, type Work } from "./workOfRole";

/** `bodyId` is the awarding body one acts for; ids are "" until they are known. */
export type ActiveRole = {
  work: Work;
  isManager: boolean;
  isChair: boolean;
  personId: string;
  bodyId: string;
  committeeId: string;
};

/** The role, the body and the committee one acts for. */
export function useActiveRole(): ActiveRole {
  const { data } = useQuery(activeRoleQuery, { fetchPolicy: "cache-first" });
  const viewer = data?.viewer;
  return {
    work: viewer ? workOfRole(viewer.activeRole) : "none",
    isManager: viewer?.activeRole === "MANAGER",
    isChair: viewer?.activeRole === "COMMITTEE_CHAIR" || viewer?.activeRole === "COMMITTEE_DEPUTY",
    personId: viewer?.person.id ?? "",
    bodyId: viewer?.activeMandate?.organisation?.id ?? "",
    committeeId: viewer?.activeMandate?.committee?.id ?? "",
  };
}
