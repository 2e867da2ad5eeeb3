import { ballotOf } from "./ballotOf";
import type { DecisionRecord, RecordedCase } from "./DecisionRecord";
import { tally, tallyRuleVersion } from "./tally";
import type { Role } from "../platform/Role";

/**
 * Works every result of a decision record (otsused.json) out again from its members, recusals, votes and rules, knowing
 * nothing else. Answers what does not add up, in English; an empty list means that the record is sound.
 */
export function checkDecisionRecord(json: string): string[] {
  const record = JSON.parse(json) as DecisionRecord;
  if (record.ruleVersion !== tallyRuleVersion) return [`rule version ${record.ruleVersion} is not known`];
  return record.cases.flatMap((one) => checkCase(record, one).map((fault) => `case ${one.position}: ${fault}`));
}

function checkCase(record: DecisionRecord, one: RecordedCase): string[] {
  const seats = record.members.map((member) => ({ ...member, role: member.role as Role }));
  const recusedIds = one.recusals.map((recusal) => recusal.personId);
  const mayVote = (id: string): boolean =>
    seats.some((seat) => seat.personId === id && seat.isPresent) && !recusedIds.includes(id);
  const ballot = ballotOf(seats, recusedIds, one.votes, one.rules);
  const { quorumReached, result, decidedByChair } = tally(ballot);
  const { entitled, present, for: inFavour, against, abstained } = ballot;
  const worked = { entitled, present, for: inFavour, against, abstained, decidedByChair };
  const faults: string[] = [];
  if (one.votes.some((vote) => !mayVote(vote.personId))) faults.push("a vote of somebody who could not vote");
  if (new Set(one.votes.map((vote) => vote.personId)).size !== one.votes.length) faults.push("two votes of one member");
  if (!quorumReached) faults.push("there was no quorum");
  for (const [key, value] of Object.entries(worked) as [keyof typeof worked, number | boolean][]) {
    if (one.tally[key] !== value) faults.push(`${key} is ${String(value)}, not ${String(one.tally[key])}`);
  }
  if (one.result !== result) faults.push(`the result is ${String(result)}, not ${one.result}`);
  if (one.result === "REFUSE" && (!one.ground || !one.reasons)) faults.push("a refusal without ground or reasons");
  if (one.votes.some((vote) => vote.choice === "AGAINST" && !vote.reason))
    faults.push("a vote against without a reason");
  return faults;
}
