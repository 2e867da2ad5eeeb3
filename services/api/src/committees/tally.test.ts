import { quorumOf, tally, type Ballot } from "./tally";

type Member = { readonly chairs: boolean; readonly mark: "FOR" | "AGAINST" | "ABSTAIN" | "SILENT" | "ABSENT" };
const marks = ["FOR", "AGAINST", "ABSTAIN", "SILENT", "ABSENT"] as const;
const majorities = ["SIMPLE", "TWO_THIRDS"] as const;
const ties = ["CHAIR_DECIDES", "REFUSED"] as const;

/** Every way `size` members can behave; the others are interchangeable, so only their counts are told apart. */
function* allMeetings(size: number): Generator<Member[]> {
  for (const chair of marks) {
    for (const rest of spread(size - 1, 0)) yield [{ chairs: true, mark: chair }, ...rest];
  }
}

function* spread(count: number, from: number): Generator<Member[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let at = from; at < marks.length; at += 1) {
    for (const rest of spread(count - 1, at)) yield [{ chairs: false, mark: marks[at] ?? "ABSENT" }, ...rest];
  }
}

const times = (members: readonly Member[], mark: Member["mark"]): number =>
  members.reduce((sum, member) => sum + (member.mark === mark ? 1 : 0), 0);

function ballotOf(
  members: readonly Member[],
  rules: Pick<Ballot, "majority" | "tie" | "quorumPercent" | "quorumNeedsChair">,
): Ballot {
  const chair = members.find((member) => member.chairs)?.mark ?? "ABSENT";
  return {
    ...rules,
    entitled: members.length,
    present: members.length - times(members, "ABSENT"),
    chairPresent: chair !== "ABSENT",
    for: times(members, "FOR"),
    against: times(members, "AGAINST"),
    abstained: times(members, "ABSTAIN"),
    chairVote: chair === "SILENT" || chair === "ABSENT" ? null : chair,
  };
}

/** The same rule said another way: members walk to two sides of the room, and weights are compared in sixths. */
function byWalking(members: readonly Member[], rules: Pick<Ballot, "majority" | "tie">): string {
  const inRoom = members.filter((member) => member.mark !== "ABSENT");
  if (!(inRoom.length * 2 > members.length)) return "no quorum";
  if (!inRoom.some((member) => member.chairs)) return "no quorum";
  let scale = 0;
  let walked = 0;
  for (const member of inRoom) {
    const weight = rules.majority === "TWO_THIRDS" ? { FOR: 1, AGAINST: -2 } : { FOR: 1, AGAINST: -1 };
    if (member.mark !== "FOR" && member.mark !== "AGAINST") continue;
    scale += weight[member.mark];
    walked += 1;
  }
  if (walked === 0) return "nobody voted";
  if (scale !== 0) return scale > 0 ? "AWARD" : "REFUSE";
  if (rules.majority === "TWO_THIRDS") return "AWARD";
  const chair = members.find((member) => member.chairs);
  if (rules.tie === "CHAIR_DECIDES" && chair?.mark === "FOR") return "AWARD by chair";
  if (rules.tie === "CHAIR_DECIDES" && chair?.mark === "AGAINST") return "REFUSE by chair";
  return "REFUSE";
}

function said(ballot: Ballot): string {
  const outcome = tally(ballot);
  if (!outcome.quorumReached) return "no quorum";
  if (outcome.result === null) return "nobody voted";
  return outcome.decidedByChair ? `${outcome.result} by chair` : outcome.result;
}

const half = { quorumPercent: 51, quorumNeedsChair: true } as const;

describe("the tally", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])("agrees with the same rule said another way in every meeting of %i", (size) => {
    const differing: unknown[] = [];
    let seen = 0;
    for (const members of allMeetings(size)) {
      for (const majority of majorities) {
        for (const tie of ties) {
          seen += 1;
          const expected = byWalking(members, { majority, tie });
          const actual = said(ballotOf(members, { ...half, majority, tie }));
          if (actual !== expected) differing.push({ members, majority, tie, actual, expected });
        }
      }
    }
    expect(differing).toEqual([]);
    expect(seen).toBe(5 * choose(size + 3, 4) * 4);
  });

  it("never turns against the applicant because of one more vote for, and never for them because of one more against", () => {
    const worth: Record<string, number> = { REFUSE: 0, "REFUSE by chair": 0, AWARD: 1, "AWARD by chair": 1 };
    for (let size = 1; size <= 6; size += 1) {
      for (const members of allMeetings(size)) {
        for (const majority of majorities) {
          for (const tie of ties) checkChanges(members, { ...half, majority, tie }, worth);
        }
      }
    }
  });

  it("lets nobody decide without the quorum, whatever the votes", () => {
    for (let entitled = 1; entitled <= 9; entitled += 1) {
      for (let present = 0; present < quorumOf(entitled, 51); present += 1) {
        const ballot: Ballot = {
          ...half,
          majority: "SIMPLE",
          tie: "CHAIR_DECIDES",
          entitled,
          present,
          chairPresent: present > 0,
          for: present,
          against: 0,
          abstained: 0,
          chairVote: "FOR",
        };
        expect(tally(ballot)).toMatchObject({ quorumReached: false, result: null });
      }
    }
  });

  it("asks for the chair or the deputy only where the procedure does", () => {
    const ballot: Ballot = {
      ...half,
      majority: "SIMPLE",
      tie: "REFUSED",
      entitled: 3,
      present: 2,
      chairPresent: false,
      for: 2,
      against: 0,
      abstained: 0,
      chairVote: null,
    };
    expect(tally(ballot).quorumReached).toBe(false);
    expect(tally({ ...ballot, quorumNeedsChair: false })).toMatchObject({ quorumReached: true, result: "AWARD" });
  });

  it("keeps the entitled as the base: one recused of four makes two enough", () => {
    expect([4, 3].map((entitled) => quorumOf(entitled, 51))).toEqual([3, 2]);
  });

  it.each([
    [1, 51, 1],
    [2, 51, 2],
    [3, 51, 2],
    [4, 51, 3],
    [5, 51, 3],
    [9, 51, 5],
    [200, 51, 101],
    [4, 50, 2],
    [3, 50, 2],
    [3, 67, 3],
    [6, 66, 4],
    [9, 100, 9],
    [9, 1, 1],
    [0, 51, 1],
  ])("of %i entitled at %i per cent needs %i", (entitled, percent, needed) => {
    expect(quorumOf(entitled, percent)).toBe(needed);
  });
});

function checkChanges(
  members: readonly Member[],
  rules: Parameters<typeof ballotOf>[1],
  worth: Record<string, number>,
): void {
  const before = worth[said(ballotOf(members, rules))];
  if (before === undefined) return;
  members.forEach((member, at) => {
    for (const [mark, better] of [
      ["FOR", true],
      ["AGAINST", false],
    ] as const) {
      if (member.mark === "ABSENT") continue;
      const after = worth[said(ballotOf(members.with(at, { ...member, mark }), rules))];
      if (after !== undefined && (better ? after < before : after > before)) {
        throw new Error(`${JSON.stringify(members)}: a vote ${mark} made ${String(before)} of ${String(after)}`);
      }
    }
  });
}

function choose(n: number, k: number): number {
  let product = 1;
  for (let step = 1; step <= k; step += 1) product = (product * (n - k + step)) / step;
  return Math.round(product);
}
