import { testDatabase } from "../../test/testDatabase";
import { actOver } from "../platform/actOver";
import { performOn } from "../platform/perform";
import { Refusal } from "../platform/Refusal";
import { AgendaItem } from "./AgendaItem";
import { castVote } from "./castVote";
import { closeVoting } from "./closeVoting";
import { aCommittee } from "./testing/aCommittee";
import { anOpenMeeting } from "./testing/anOpenMeeting";
import { committeeEntities } from "./testing/committeeEntities";
import { Vote } from "./Vote";

const database = testDatabase(committeeEntities, 10);

const outcome = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "done",
    (error: unknown) => (error instanceof Refusal ? error.message : Promise.reject(error as Error)),
  );

async function ground() {
  return database.source().transaction(async (tx) => {
    const committee = await aCommittee(tx, { members: 3 });
    const act = actOver(tx, committee.office, new Date());
    return { ...committee, ...(await anOpenMeeting(act, committee)) };
  });
}

describe("votes against the closing", () => {
  it("are either counted or refused, never stored after it, in 100 rounds", async () => {
    const perform = performOn(database.source());
    const seen = { late: 0, inTime: 0 };
    for (let round = 0; round < 100; round += 1) {
      const { item, chair, deputy, members } = await ground();
      const agendaItemId = item.id;
      await perform(chair, castVote, { agendaItemId, choice: "FOR" });
      await perform(deputy, castVote, { agendaItemId, choice: "FOR" });
      const outcomes = await Promise.all([
        ...members.map((member) => outcome(perform(member, castVote, { agendaItemId, choice: "ABSTAIN" }))),
        outcome(perform(chair, closeVoting, { agendaItemId })),
        outcome(perform(deputy, castVote, { agendaItemId, choice: "ABSTAIN" })),
      ]);
      expect(outcomes[3]).toBe("done");
      const kept = await database.source().manager.findBy(Vote, { agendaItemId });
      const closed = await database.source().manager.findOneByOrFail(AgendaItem, { id: agendaItemId });
      const times = (choice: Vote["choice"]) => kept.filter((vote) => vote.choice === choice).length;
      expect([closed.votesFor, closed.votesAgainst, closed.votesAbstained]).toEqual([
        times("FOR"),
        times("AGAINST"),
        times("ABSTAIN"),
      ]);
      const inTime = outcomes.slice(0, 3).filter((one) => one === "done").length;
      expect(kept).toHaveLength(2 + inTime);
      expect(outcomes.filter((one) => one !== "done" && one !== "VOTING_CLOSED")).toEqual([]);
      seen.inTime += inTime;
      seen.late += 3 - inTime;
    }
    expect(seen.inTime + seen.late).toBe(300);
  }, 120_000);

  it("two votes of one member at once leave one row, in 50 rounds", async () => {
    const perform = performOn(database.source());
    for (let round = 0; round < 50; round += 1) {
      const { item, chair } = await ground();
      const agendaItemId = item.id;
      const both = (["FOR", "ABSTAIN"] as const).map((choice) =>
        outcome(perform(chair, castVote, { agendaItemId, choice })),
      );
      expect(await Promise.all(both)).toEqual(["done", "done"]);
      expect(await database.source().manager.countBy(Vote, { agendaItemId })).toBe(1);
    }
  }, 120_000);
});
