import { corrections } from "./corrections";
import { document } from "./document";
import { letters } from "./letters";
import { problems } from "./problems";
import { questions } from "./questions";
import { shell } from "./shell";
import { status } from "./status";
import { ui } from "./ui";

/** Every shared text in Estonian. */
export const sharedTexts = { corrections, document, letters, problems, questions, shell, status, ui };
