import { askingStatements } from "./askingStatements";
import { caseStatements } from "./caseStatements";
import { certificateStatements } from "./certificateStatements";
import { moneyStatements } from "./moneyStatements";
import { officeStatements } from "./officeStatements";
import { ownStatements } from "./ownStatements";

/** What the package holds, part by part: each statement gives rows of plain facts about the person $1, no other's data. */
export const exportStatements: Readonly<Record<string, string>> = {
  ...ownStatements,
  ...certificateStatements,
  ...caseStatements,
  ...moneyStatements,
  ...askingStatements,
  ...officeStatements,
};
