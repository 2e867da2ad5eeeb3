import { billing } from "./billing";
import { competences } from "./competences";
import { corrections } from "./corrections";
import { document } from "./document";
import { letters } from "./letters";
import { paper } from "./paper";
import { problems } from "./problems";
import { questions } from "./questions";
import { shell } from "./shell";
import { status } from "./status";
import { ui } from "./ui";

/** Every shared text in Estonian. */
export const sharedTexts = {
  billing,
  competences,
  corrections,
  document,
  letters,
  paper,
  problems,
  questions,
  shell,
  status,
  ui,
};
