import { useMutation } from "@apollo/client/react";
import { portalBases, portalNames } from "./portals";
import { switchRoleMutation } from "./switchRoleMutation";

/** Takes up a role and opens its portal anew; `mandateId` null is the private person. */
export function useSwitchRole() {
  const [run, { loading, error, data }] = useMutation(switchRoleMutation);
  const switchRole = async (mandateId: string | null) => {
    const result = await run({ variables: { input: { mandateId } } });
    const viewer = result.data?.switchRole.viewer;
    if (viewer) window.location.assign(portalBases[portalNames[viewer.portal]]);
  };
  return { switchRole, switching: loading, problems: data?.switchRole.problems ?? [], error };
}
