import { IsNull } from "typeorm";
import { Person } from "../people/Person";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { StoredDocument } from "../platform/StoredDocument";
import { Committee } from "./Committee";
import { isUnchanged } from "./isUnchanged";
import { Meeting } from "./Meeting";
import { canSeeMeeting, canSign } from "./meetingPolicy";
import { MeetingSeat } from "./MeetingSeat";
import { Minutes } from "./Minutes";
import { MinutesSignature } from "./MinutesSignature";
import { MinutesSigner } from "./MinutesSigner";

/** Minutes one is about to sign, with all that a signature on them needs. */
export interface MinutesToSign {
  readonly meeting: Meeting;
  readonly minutes: Minutes;
  readonly signer: MinutesSigner;
  readonly signers: readonly MinutesSigner[];
  readonly signatures: readonly MinutesSignature[];
  readonly person: Person;
  readonly pdf: StoredDocument;
  readonly json: StoredDocument;
}

/**
 * The current minutes of a meeting for somebody who is to sign them and has not. `lock` when the signature is kept.
 * MINUTES_NOT_READY while there is nothing to sign, MINUTES_CHANGED when the content is no longer what was frozen.
 */
export async function findMinutesToSign(act: Act, meetingId: string, lock = false): Promise<MinutesToSign> {
  const meeting = lock ? await act.lock(Meeting, meetingId) : await act.get(Meeting, meetingId);
  const committee = await act.get(Committee, meeting.committeeId);
  const seats = await act.tx.findBy(MeetingSeat, { meetingId });
  authorizeSeen(canSeeMeeting(act.viewer, meeting, committee, seats));
  const minutes = await act.tx.findOneBy(Minutes, { meetingId, voidedAt: IsNull() });
  if (!minutes?.pdfDocumentId || !minutes.jsonDocumentId) throw new Refusal(ProblemCode.MINUTES_NOT_READY);
  const signers = await act.tx.findBy(MinutesSigner, { minutesId: minutes.id });
  authorize(
    canSign(
      act.viewer,
      meeting,
      committee,
      signers.map((one) => one.personId),
    ),
  );
  const signer = signers.find((one) => one.personId === act.viewer.personId);
  if (!signer) throw new Refusal(ProblemCode.MINUTES_NOT_READY);
  const signatures = await act.tx.find(MinutesSignature, {
    where: { minutesId: minutes.id },
    order: { signedAt: "ASC", id: "ASC" },
  });
  if (signatures.some((one) => one.personId === signer.personId)) throw new Refusal(ProblemCode.ALREADY_SIGNED);
  if (meeting.status !== "MINUTES_SIGNING") throw new Refusal(ProblemCode.MINUTES_NOT_READY);
  if (!(await isUnchanged(act, minutes))) throw new Refusal(ProblemCode.MINUTES_CHANGED);
  const person = await act.get(Person, signer.personId);
  const pdf = await act.get(StoredDocument, minutes.pdfDocumentId);
  const json = await act.get(StoredDocument, minutes.jsonDocumentId);
  return { meeting, minutes, signer, signers, signatures, person, pdf, json };
}
