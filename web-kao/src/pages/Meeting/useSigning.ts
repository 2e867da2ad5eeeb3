import type { PayloadProblem } from "@kutse/web-shared/problems/useProblems";
import { useEffect, useEffectEvent, useState } from "react";
import type { SigningState } from "../../gql/graphql";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { finishSigningMutation } from "./finishSigningMutation";
import { startSigningMutation } from "./startSigningMutation";

/** How long to wait between two questions to the signing service, in milliseconds. */
const pause = 1_000;

const problemCode = /^[A-Z]+(_[A-Z]+)+$/;

/** `verificationCode` is what the phone shows too; `failure` is a problem code. */
export type SigningProgress = {
  id: string;
  state: SigningState;
  verificationCode: string | null;
  failure: string | null;
};

/** Starts a Mobile-ID signing of a meeting's minutes and follows it every second until it is signed or has failed. */
export function useSigning(meetingId: string) {
  const starting = useAct(startSigningMutation);
  const finishing = useAct(finishSigningMutation);
  const [signing, setSigning] = useState<SigningProgress | null>(null);
  const ask = useEffectEvent(async (asked: SigningProgress, hasLeft: () => boolean) => {
    const { data, problems } = await finishing.run({ input: { signingId: asked.id } });
    if (hasLeft()) return;
    const refusal = problems.find(({ code }) => problemCode.test(code));
    const answered = data?.finishSigning.signing;
    const next: SigningProgress = answered ? { ...answered } : { ...asked };
    setSigning(refusal ? { ...next, state: "FAILED", failure: refusal.code } : next);
  });
  useEffect(() => {
    if (signing?.state !== "PENDING") return undefined;
    let left = false;
    const timer = window.setTimeout(() => void ask(signing, () => left), pause);
    return () => {
      left = true;
      window.clearTimeout(timer);
    };
  }, [signing]);
  const start = async (phoneNumber: string): Promise<readonly PayloadProblem[]> => {
    const { data, problems } = await starting.run({ input: { meetingId, means: "MOBILE_ID", phoneNumber } });
    setSigning(data?.startSigning.signing ?? null);
    return problems;
  };
  return { signing, start, starting: starting.busy, leave: () => setSigning(null) };
}
