import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawing } from "../platform/lifecycle";
import { questionnaireLifecycle } from "./questionnaireLifecycle";
import { QuestionnaireStatus } from "./QuestionnaireStatus";

describe("the life of a questionnaire", () => {
  it("has a row for every status", () => {
    expect(Object.keys(questionnaireLifecycle)).toEqual(Object.keys(QuestionnaireStatus));
  });

  it("is drawn in the README as the table says", () => {
    const readme = readFileSync(join(__dirname, "README.md"), "utf8");
    expect(readme).toContain(drawing(questionnaireLifecycle, "DRAFT"));
  });

  it("never opens what has not been looked at by somebody else", () => {
    const opens = Object.entries(questionnaireLifecycle).filter(([, steps]) => "BEGIN_OPENING" in steps);
    const approved = Object.entries(questionnaireLifecycle).filter(([, steps]) =>
      Object.values(steps).includes("SCHEDULED"),
    );
    expect(opens.map(([status]) => status)).toEqual(["SCHEDULED"]);
    expect(approved.map(([status]) => status)).toEqual(["REVIEW"]);
  });
});
