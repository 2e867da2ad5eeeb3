import { document } from "./document";
import { asking } from "./asking";
import { askingForm } from "./askingForm";
import { askingResults } from "./askingResults";
import { letters } from "./letters";
import { problems } from "./problems";
import { questions } from "./questions";
import { shell } from "./shell";
import { status } from "./status";
import { ui } from "./ui";

/** Every shared text in Russian. */
export const sharedTexts = {
  asking,
  askingForm,
  askingResults,
  document,
  letters,
  problems,
  questions,
  shell,
  status,
  ui,
};
