import { agreementOf, type Mark } from "./agreementOf";

/** "r:text=tag,tag" */
const marks = (...lines: string[]): Mark[] =>
  lines.flatMap((line) => {
    const [who = "", tags = ""] = line.split("=");
    const [personId = "", answerId = ""] = who.split(":");
    return tags.split(",").map((tagId) => ({ personId, answerId, tagId }));
  });

describe("the agreement of two readers", () => {
  it.each<[string, Mark[], [number, number, number | null, number | null]]>([
    ["of nobody is nothing", [], [0, 0, null, null]],
    ["of one alone is nothing", marks("a:1=x"), [1, 0, null, null]],
    ["who have read different texts is nothing", marks("a:1=x", "b:2=x"), [2, 0, null, null]],
    ["who judge the same is whole", marks("a:1=x", "b:1=x", "a:2=y", "b:2=y"), [2, 2, 1, 1]],
    ["who judge the opposite is none, and worse than chance", marks("a:1=x", "b:1=y"), [2, 1, 0, -1]],
    ["who differ once in four is in between", marks("a:1=x,y", "b:1=x", "a:2=y", "b:2=y"), [2, 2, 0.75, 0.5]],
    ["says nothing of chance when all tags are on all texts", marks("a:1=x,y", "b:1=x,y"), [2, 1, 1, null]],
    ["is of the two who read most", marks("a:1=x", "a:2=x", "b:1=x", "b:2=x", "c:1=y"), [3, 2, 1, 1]],
  ])("%s", (_title, given, [readerCount, commonCount, share, kappa]) => {
    expect(agreementOf(given, ["x", "y"])).toEqual({ readerCount, commonCount, share, kappa });
  });
});
