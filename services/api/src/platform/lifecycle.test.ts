import { canStep, drawing, step, type Lifecycle } from "./lifecycle";

const door: Lifecycle<"OPEN" | "SHUT" | "GONE", "shut" | "open" | "remove"> = {
  OPEN: { shut: "SHUT" },
  SHUT: { open: "OPEN", remove: "GONE" },
  GONE: {},
};

describe("a lifecycle", () => {
  it("leads where its table says and nowhere else", () => {
    expect(step(door, "OPEN", "shut", "APPLICATION_WRONG_STATE")).toBe("SHUT");
    expect(canStep(door, "OPEN", "remove")).toBe(false);
    expect(() => step(door, "GONE", "open", "APPLICATION_WRONG_STATE")).toThrow("APPLICATION_WRONG_STATE");
  });

  it("draws itself", () => {
    expect(drawing(door, "OPEN").split("\n")).toEqual([
      "stateDiagram-v2",
      "  [*] --> OPEN",
      "  OPEN --> SHUT: shut",
      "  SHUT --> OPEN: open",
      "  SHUT --> GONE: remove",
      "  GONE --> [*]",
    ]);
  });
});
