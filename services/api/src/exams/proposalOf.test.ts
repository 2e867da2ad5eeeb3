import { lastReturnDay } from "./lastReturnDay";
import { proposalOf } from "./proposalOf";

const passed = (examPartId: string) => ({ examPartId, isPassed: true });
const failed = (examPartId: string) => ({ examPartId, isPassed: false });

describe("the assessors' proposal", () => {
  it.each([
    ["every part passed", false, [passed("a"), passed("b")], "AWARD"],
    ["one part failed", false, [passed("a"), failed("b")], "REFUSE"],
    ["one part without a result", false, [passed("a")], null],
    ["did not appear", true, [], "REFUSE"],
  ] as const)("%s", (_case, didNotAppear, results, proposal) => {
    expect(proposalOf({ didNotAppear, partIds: ["a", "b"], results })).toBe(proposal);
  });

  it("is nothing without parts to assess", () => {
    expect(proposalOf({ didNotAppear: false, partIds: [], results: [] })).toBeNull();
  });
});

it("a seat may be given up until three days before the Estonian day of the exam", () => {
  expect(lastReturnDay(new Date("2026-11-30T22:30:00Z"), 3)).toBe("2026-11-28");
});
