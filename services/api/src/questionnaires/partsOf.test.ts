import { partsOf } from "./partsOf";

describe("a list in parts", () => {
  it.each<[number, number, number[]]>([
    [0, 5, []],
    [1, 5, [1]],
    [5, 5, [5]],
    [6, 5, [3, 3]],
    [11, 5, [4, 4, 3]],
  ])("of %d by %d has parts of %j, and all of it", (count, most, sizes) => {
    const list = Array.from({ length: count }, (_, at) => at);
    expect(partsOf(list, most).map((part) => part.length)).toEqual(sizes);
    expect(partsOf(list, most).flat()).toEqual(list);
  });
});
