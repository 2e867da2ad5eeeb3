import { useAct } from "@kutse/web-shared/problems/useAct";
import { DecideWithReason } from "./DecideWithReason";
import { setCommitteeHiddenMutation } from "./setCommitteeHiddenMutation";

/** Hides the members of a body's committees from the public with a reason, or shows them again. */
export function HideCommittee(props: { organisationId: string; name: string; isHidden: boolean }) {
  const { organisationId, name, isHidden } = props;
  const { run, busy } = useAct(setCommitteeHiddenMutation);
  return (
    <DecideWithReason
      decision={isHidden ? "showMembers" : "hideMembers"}
      name={name}
      busy={busy}
      onReason={async (reason) => (await run({ input: { organisationId, isHidden: !isHidden, reason } })).problems}
    />
  );
}
