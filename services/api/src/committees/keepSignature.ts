import type { Advanced } from "../integrations/signing/advanceSignature";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { noteDocument } from "../platform/documents/storeDocument";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { findMinutesToSign, type MinutesToSign } from "./findMinutesToSign";
import { Minutes } from "./Minutes";
import { MinutesSignature } from "./MinutesSignature";
import { moveMeeting } from "./moveMeeting";
import type { SealedMinutes } from "./sealMinutes";
import { Signing } from "./Signing";
import { takeEffect } from "./takeEffect";

export interface GivenSignature {
  readonly signingId: string;
  readonly meetingId: string;
  readonly advanced: Extract<Advanced, { state: "signed" }>;
  /** Null when others are still to sign. */
  readonly sealed: SealedMinutes | null;
}

/** Somebody else has signed since the container was made: it has to be made anew. */
export class SignaturesMoved extends Error {}

/** Keeps a proven signature under the meeting's lock; with the last required one the decisions take effect. */
export async function keepSignature(act: Act, given: GivenSignature): Promise<Signing> {
  const frozen = await findMinutesToSign(act, given.meetingId, true);
  const signing = await act.lock(Signing, given.signingId);
  authorizeSeen(signing.personId === act.viewer.personId && signing.minutesId === frozen.minutes.id);
  if (given.advanced.signerCode !== frozen.person.personalCode) throw new Refusal(ProblemCode.SIGNING_WRONG_PERSON);
  const isLast = frozen.signatures.length + 1 === frozen.signers.length;
  if (isLast !== (given.sealed !== null)) throw new SignaturesMoved();
  await act.tx.insert(MinutesSignature, {
    minutesId: frozen.minutes.id,
    personId: frozen.signer.personId,
    role: frozen.signer.role,
    means: signing.means,
    signatureXml: given.advanced.signatureXml,
    certificatePem: given.advanced.certificatePem,
    signedAt: given.advanced.signedAt,
  });
  await act.record("minutes.signatureAdded", frozen.minutes.id, { meetingId: frozen.meeting.id });
  if (given.sealed) await seal(act, frozen, given.sealed);
  return act.tx.save(Signing, Object.assign(signing, { finishedAt: act.now }));
}

async function seal(act: Act, frozen: MinutesToSign, sealed: SealedMinutes): Promise<void> {
  const before = frozen.signatures.map((signature) => signature.id);
  if (before.join() !== sealed.signatureIds.join()) throw new SignaturesMoved();
  const container = await noteDocument(act, sealed.container);
  const signed = { containerDocumentId: container.id, signedAt: act.now };
  const minutes = await act.tx.save(Minutes, Object.assign(frozen.minutes, signed));
  await moveMeeting(act, frozen.meeting, "SIGN");
  await takeEffect(act, minutes);
  await act.record("minutes.signed", minutes.id, { meetingId: frozen.meeting.id });
}
