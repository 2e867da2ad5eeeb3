import { useAct } from "@kutse/web-shared/problems/useAct";
import { DecideWithReason } from "./DecideWithReason";
import { setHoldersMayHideMutation } from "./setHoldersMayHideMutation";

/** Forbids holders to hide a body's certificates, with a reason they are shown, or allows it again. */
export function DecideHiding(props: { organisationId: string; name: string; mayHide: boolean }) {
  const { organisationId, name, mayHide } = props;
  const { run, busy } = useAct(setHoldersMayHideMutation);
  return (
    <DecideWithReason
      decision={mayHide ? "refuseHiding" : "allowHiding"}
      name={name}
      busy={busy}
      onReason={async (reason) => (await run({ input: { organisationId, mayHide: !mayHide, reason } })).problems}
    />
  );
}
