import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isUpToDate } from "../../test/generatedFile";
import { eventPage } from "./eventPage";
import { quietEvents } from "./quietEvents";
import { reactions } from "./reactions";

const source = join(__dirname, "..");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
);
const recorded = new Set(
  files.flatMap((file) =>
    [...readFileSync(join(source, file), "utf8").matchAll(/\.record\(\s*"([a-z_]+\.[A-Za-z]+)"/g)].map(
      (match) => match[1] ?? "",
    ),
  ),
);
const types = [...recorded].sort();

describe("the events", () => {
  it("each have something that follows, or a reason why nothing does", () => {
    const undecided = types.filter((type) => !(type in reactions) && !(type in quietEvents));
    expect(undecided).toEqual([]);
  });

  it("that are decided about do happen, and are decided about once", () => {
    const decided = [...Object.keys(reactions), ...Object.keys(quietEvents)].sort();
    expect(decided).toEqual(types);
  });

  it("are published as docs/events.md", () => {
    expect(isUpToDate(join(__dirname, "../../../../docs/events.md"), eventPage(types, reactions, quietEvents))).toBe(
      true,
    );
  });
});
