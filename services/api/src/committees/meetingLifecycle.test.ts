import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawing } from "../platform/lifecycle";
import type { MeetingStatus } from "./MeetingStatus";
import { meetingLifecycle, type MeetingVerb } from "./meetingLifecycle";

it("the drawing in the README is the table", () => {
  const readme = readFileSync(join(__dirname, "README.md"), "utf8");
  const drawn = readme.split("<!-- drawing -->")[1]?.trim();
  expect(drawn).toBe(`\`\`\`mermaid\n${drawing<MeetingStatus, MeetingVerb>(meetingLifecycle, "CONVENED")}\n\`\`\``);
});
