import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applicationLifecycle } from "./applicationLifecycle";
import { ApplicationStatus } from "./ApplicationStatus";
import { isApplicationOpen } from "./isApplicationOpen";
import { drawing } from "../platform/lifecycle";

describe("the life of an application", () => {
  it("has a row for every status", () => {
    expect(Object.keys(applicationLifecycle)).toEqual(Object.keys(ApplicationStatus));
  });

  it("is drawn in the README as the table says", () => {
    const readme = readFileSync(join(__dirname, "README.md"), "utf8");
    expect(readme).toContain(drawing(applicationLifecycle, "DRAFT"));
  });

  it("is over in the same statuses as the key against a second application says", () => {
    const over = Object.values(ApplicationStatus).filter((status) => !isApplicationOpen(status));
    expect(over).toEqual(["LEFT_UNEXAMINED", "NOT_ADMITTED", "REFUSED", "REGISTERED", "WITHDRAWN"]);
    const table = readFileSync(join(__dirname, "../../migrations/006_applications.up.sql"), "utf8");
    expect(table).toContain(`where status not in (${over.map((status) => `'${status}'`).join(", ")})`);
  });

  it("can be withdrawn until the committee has it, and never as a draft", () => {
    const leads = Object.entries(applicationLifecycle).filter(([, steps]) => "WITHDRAW" in steps);
    expect(leads.map(([status]) => status)).toEqual([
      ...["SUBMITTED", "IN_REVIEW", "DEFICIENT", "ADMITTED", "EXAM_SCHEDULED", "ASSESSED"],
    ]);
  });
});
