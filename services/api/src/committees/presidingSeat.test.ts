import { ballotOf } from "./ballotOf";
import { isComplete, membersOn } from "./membersOn";
import { presidingSeat } from "./presidingSeat";

const chair = { personId: "c", role: "COMMITTEE_CHAIR", isPresent: true } as const;
const deputy = { personId: "d", role: "COMMITTEE_DEPUTY", isPresent: true } as const;
const member = { personId: "m", role: "COMMITTEE_MEMBER", isPresent: true } as const;

describe("who presides", () => {
  it.each<[string, Parameters<typeof presidingSeat>[0], string[], string | undefined]>([
    ["the chair, with the deputy beside", [chair, deputy, member], [], "c"],
    ["the deputy when the chair is absent", [{ ...chair, isPresent: false }, deputy], [], "d"],
    ["the deputy when the chair is not marked", [{ ...chair, isPresent: null }, deputy], [], "d"],
    ["the deputy when the chair is recused", [chair, deputy], ["c"], "d"],
    ["nobody when both are recused", [chair, deputy, member], ["c", "d"], undefined],
    ["nobody among members alone", [member], [], undefined],
  ])("%s", (_case, seats, recused, personId) => {
    expect(presidingSeat(seats, recused)?.personId).toBe(personId);
  });
});

it("a ballot leaves the recused out of every count, and their votes and those of the absent too", () => {
  const rules = { quorumPercent: 51, quorumNeedsChair: true, majority: "SIMPLE", tie: "REFUSED" } as const;
  const votes = [chair, deputy, member].map(({ personId }) => ({ personId, choice: "FOR" as const }));
  const ballot = ballotOf([chair, { ...deputy, isPresent: false }, member], ["m"], votes, rules);
  expect(ballot).toMatchObject({ entitled: 2, present: 1, for: 1, chairPresent: true, chairVote: "FOR" });
});

describe("the members of a day", () => {
  const mandate = (personId: string, role: "COMMITTEE_CHAIR" | "COMMITTEE_MEMBER", facts = {}) => ({
    personId,
    role,
    validFrom: "2020-01-01",
    validUntil: null,
    endedAt: null,
    ...facts,
  });

  it("are those whose mandate holds, each once, in the highest role", () => {
    const mandates = [
      mandate("a", "COMMITTEE_MEMBER"),
      mandate("a", "COMMITTEE_CHAIR"),
      mandate("b", "COMMITTEE_MEMBER", { validUntil: "2026-11-22" }),
      mandate("c", "COMMITTEE_MEMBER", { endedAt: new Date() }),
      mandate("d", "COMMITTEE_MEMBER", { validUntil: "2026-11-23" }),
    ];
    const members = membersOn(mandates, "2026-11-23");
    expect(members.map(({ personId, role }) => [personId, role])).toEqual([
      ["a", "COMMITTEE_CHAIR"],
      ["d", "COMMITTEE_MEMBER"],
    ]);
    expect(isComplete(members)).toBe(false);
    expect(isComplete([...members, mandate("e", "COMMITTEE_MEMBER")])).toBe(true);
    expect(isComplete([1, 2, 3].map(() => mandate("e", "COMMITTEE_MEMBER")))).toBe(false);
  });
});
