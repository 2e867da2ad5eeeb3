import type { UrgentMatter } from "../questionnaires/urgentMatters";
import { closingRound } from "../applications/closingRound";
import { openCompletion } from "../applications/openCompletion";
import { openSigning } from "../committees/openSigning";
import { runningChallenge } from "../committees/runningChallenge";
import { runningExam } from "../exams/runningExam";

/** Before these the dialog with questions steps back. */
export const knownUrgentMatters: readonly UrgentMatter[] = [
  closingRound,
  openCompletion,
  runningChallenge,
  runningExam,
  openSigning,
];
