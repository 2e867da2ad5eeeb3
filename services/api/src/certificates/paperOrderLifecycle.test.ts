import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawing } from "../platform/lifecycle";
import { PaperOrderStatus } from "./PaperOrderStatus";
import { paperOrderLifecycle } from "./paperOrderLifecycle";

describe("the life of an order of paper", () => {
  it("has a row for every status", () => {
    expect(Object.keys(paperOrderLifecycle).sort()).toEqual(Object.keys(PaperOrderStatus).sort());
  });

  it("is drawn in the README as the table says", () => {
    const readme = readFileSync(join(__dirname, "README.md"), "utf8");
    expect(readme).toContain(drawing(paperOrderLifecycle, "REQUESTED"));
  });
});
