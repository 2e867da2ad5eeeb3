import { cursorOf, page, pageSize, readCursor } from "./page";

describe("a page of a list", () => {
  it("knows whether there is more and where it ended", () => {
    const { edges, pageInfo } = page([1, 2, 3], 2, null, (row) => [row]);
    expect(edges.map((edge) => edge.node)).toEqual([1, 2]);
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false, endCursor: cursorOf([2]) });
    expect(page([], 2, "x", () => []).pageInfo).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    });
  });

  it("reads back only cursors of its own", () => {
    expect(readCursor(cursorOf(["Õun", 7, null]), 3)).toEqual(["Õun", 7, null]);
    expect(readCursor(null, 3)).toBeNull();
    for (const bad of [
      "garbage",
      cursorOf(["a"]),
      Buffer.from('[{"a":1},1,1]').toString("base64url"),
      Buffer.from("7").toString("base64url"),
    ]) {
      expect(() => readCursor(bad, 3)).toThrow("BAD_INPUT");
    }
  });

  it.each([0, -1, 101, 1.5])("is never of size %d", (first) => {
    expect(() => pageSize(first)).toThrow("BAD_INPUT");
  });
});
