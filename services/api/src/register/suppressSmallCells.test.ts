import fc from "fast-check";
import { suppressSmallCells, smallest, type Cell } from "./suppressSmallCells";

const table = (...rows: [string, ...number[]][]): Cell[] =>
  rows.flatMap(([row, ...counts]) => counts.map((count, at) => ({ row, column: String(2020 + at), count })));

const shown = (given: readonly Cell[]): Record<string, number | null> =>
  Object.fromEntries(suppressSmallCells(given).cells.map((cell) => [`${cell.row}/${cell.column}`, cell.count]));

describe("counts that tell of nobody", () => {
  it("leave large ones as they are, with their totals", () => {
    const safe = suppressSmallCells(table(["a", 10, 20], ["b", 30, 40]));
    expect(safe.cells.map(({ count }) => count)).toEqual([10, 20, 30, 40]);
    expect([...safe.rows]).toEqual([
      ["a", 30],
      ["b", 70],
    ]);
    expect([...safe.columns]).toEqual([
      ["2020", 40],
      ["2021", 60],
    ]);
  });

  it("hide one under five, and with it the next smallest of its row and of its column, so that no total gives it away", () => {
    const answer = shown(table(["a", 4, 20, 30], ["b", 30, 40, 50], ["c", 60, 70, 80]));
    expect(answer["a/2020"]).toBeNull();
    expect(answer["a/2021"]).toBeNull();
    expect(answer["b/2020"]).toBeNull();
    expect(answer["c/2022"]).toBe(80);
  });

  it("hide the total of a line that has nothing else to hide behind", () => {
    const safe = suppressSmallCells(table(["a", 3], ["b", 30], ["c", 40]));
    expect(safe.rows.get("a")).toBeNull();
    expect([...safe.rows.values()].filter((count) => count === null).length).toBeGreaterThan(1);
  });

  it("hide a third when two together are still under five", () => {
    expect(Object.values(shown(table(["a", 1, 2, 50, 60]))).filter((count) => count === null)).toHaveLength(3);
  });

  it("keep any table safe: no small count is shown, and none can be worked out from a line and its total", () => {
    const cell = fc.record({
      row: fc.constantFrom("a", "b", "c", "d"),
      column: fc.constantFrom("2020", "2021", "2022", "2023"),
      count: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 500 })),
    });
    const tables = fc.uniqueArray(cell, { selector: ({ row, column }) => `${row}/${column}`, maxLength: 16 });
    fc.assert(
      fc.property(tables, (given) => {
        const safe = suppressSmallCells(given);
        const countOf = (row: string, column: string): number =>
          given.find((one) => one.row === row && one.column === column)?.count ?? 0;
        for (const { count } of safe.cells) expect(count === null || count >= smallest).toBe(true);
        for (const side of ["row", "column"] as const) {
          for (const [name, total] of side === "row" ? safe.rows : safe.columns) {
            if (total === null) continue;
            const hidden = safe.cells.filter((one) => one[side] === name && one.count === null);
            const people = hidden.reduce((sum, one) => sum + countOf(one.row, one.column), 0);
            expect(hidden.length === 0 || (hidden.length > 1 && people >= smallest)).toBe(true);
            expect(total).toBeGreaterThanOrEqual(smallest);
          }
        }
      }),
    );
  });
});
