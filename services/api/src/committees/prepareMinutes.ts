import { createHash } from "node:crypto";
import { Field, ID, InputType } from "type-graphql";
import { IsNull } from "typeorm";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { Role } from "../platform/Role";
import type { SignerRule } from "../standards/SignerRule";
import { AgendaItem } from "./AgendaItem";
import { canonicalJson } from "./canonicalJson";
import { Committee } from "./Committee";
import { gatherRecord } from "./gatherRecord";
import { Meeting } from "./Meeting";
import { canPrepareMinutes, canSeeMeeting } from "./meetingPolicy";
import { MeetingSeat } from "./MeetingSeat";
import { Minutes } from "./Minutes";
import { MinutesSigner } from "./MinutesSigner";
import { moveMeeting } from "./moveMeeting";
import { rulesOf } from "./rulesOf";
import { signersOf, type RequiredSigner } from "./signersOf";

@InputType()
export class PrepareMinutesInput {
  @Field(() => ID)
  meetingId!: string;
}

/** Freezes everything of a meeting as its minutes and names who signs them; an earlier version is void. HMS § 18. */
export async function prepareMinutes(act: Act, input: PrepareMinutesInput): Promise<Meeting> {
  const meeting = await act.lock(Meeting, input.meetingId);
  const committee = await act.get(Committee, meeting.committeeId);
  const seats = await act.tx.findBy(MeetingSeat, { meetingId: meeting.id });
  authorizeSeen(canSeeMeeting(act.viewer, meeting, committee, seats));
  authorize(canPrepareMinutes(act.viewer, meeting, committee, seats));
  if (meeting.status === "IN_SESSION") throw new Refusal(ProblemCode.VOTING_STILL_OPEN);
  await moveMeeting(act, meeting, "PREPARE_MINUTES");
  const earlier = await act.tx.countBy(Minutes, { meetingId: meeting.id });
  await act.tx.update(Minutes, { meetingId: meeting.id, voidedAt: IsNull() }, { voidedAt: act.now });
  const signers = await requiredSigners(act, meeting, seats);
  const edition = { version: earlier + 1, preparedAt: act.now, signers };
  const content = canonicalJson(await gatherRecord(act, meeting, edition));
  const minutes = await act.tx.save(
    Minutes,
    act.tx.create(Minutes, {
      meetingId: meeting.id,
      version: edition.version,
      content,
      contentSha256: createHash("sha256").update(content).digest("hex"),
      preparedAt: act.now,
    }),
  );
  await act.tx.insert(
    MinutesSigner,
    signers.map((signer) => ({ ...signer, minutesId: minutes.id })),
  );
  await act.record("minutes.prepared", minutes.id, { meetingId: meeting.id, version: minutes.version });
  await act.job("renderMinutes", { minutesId: minutes.id }, { key: `minutes:${minutes.id}` });
  return meeting;
}

async function requiredSigners(act: Act, meeting: Meeting, seats: readonly MeetingSeat[]): Promise<RequiredSigner[]> {
  const items = await act.tx.findBy(AgendaItem, { meetingId: meeting.id, removedAt: IsNull() });
  const rules: SignerRule[] = [];
  for (const item of items) rules.push((await rulesOf(act, item)).signers);
  const byOffice = act.viewer.activeRole === Role.COORDINATOR || act.viewer.activeRole === Role.MANAGER;
  const personId = byOffice && act.viewer.personId ? act.viewer.personId : meeting.convenedBy;
  return signersOf(seats, rules, { personId, role: Role.COORDINATOR });
}
