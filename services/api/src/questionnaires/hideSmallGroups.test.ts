import { hideSmallGroups } from "./hideSmallGroups";

const group = (key: string, asked: number) => ({
  key,
  counts: { asked, seen: 0, answered: 1, declined: 0, silent: asked - 1, forwarded: 0 },
});

describe("groups of fewer than five", () => {
  it.each<[string, number[], string[], { groupCount: number; asked: number | null } | null]>([
    ["are none when all are large", [9, 5], ["a9", "b5"], null],
    ["stand together", [9, 3, 2], ["a9"], { groupCount: 2, asked: 5 }],
    ["alone take the smallest large one with them", [9, 6, 4], ["a9"], { groupCount: 2, asked: 10 }],
    ["too few together take the smallest large one with them", [9, 6, 2, 1], ["a9"], { groupCount: 3, asked: 9 }],
    ["are not counted when there is nothing to hide behind", [3], [], { groupCount: 1, asked: null }],
    ["are not counted when all together are too few", [2, 1], [], { groupCount: 2, asked: null }],
    ["are nothing when there is nobody", [], [], null],
  ])("%s", (_title, sizes, names, others) => {
    const result = hideSmallGroups(sizes.map((asked, at) => group("abcd".charAt(at) + String(asked), asked)));
    expect(result.shown.map(({ key }) => key)).toEqual(names);
    const { groupCount, counts } = result.others ?? { groupCount: 0, counts: null };
    expect(result.others ? { groupCount, asked: counts?.asked ?? null } : null).toEqual(others);
  });
});
