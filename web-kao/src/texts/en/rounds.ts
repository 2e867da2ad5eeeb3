import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { rounds as et } from "../et/rounds";

/** Words of application rounds. */
export const rounds: Texts<typeof et> = {
  title: "Application rounds",
  lead: "When one may apply to your body for a qualification.",
  name: "Name of the round",
  nameHint: "For example “Spring 2027”.",
  applying: "Applying",
  exams: "Exams",
  meetingOn: "Committee meeting",
  applications: "Applications",
  notSet: "not set",
  opensOn: "First day of applying",
  closesOn: "Last day of applying",
  priorLearningOpensOn: "First day for prior learning",
  priorLearningClosesOn: "Last day for prior learning",
  examsFrom: "Exams from",
  examsUntil: "Exams until",
  state: { planned: "Planned", coming: "Coming", open: "Open", over: "Over" },
  empty: "There are no rounds",
  emptyWords: "Plan the first round and publish it.",
  plan: {
    act: "Plan a round",
    title: "Planning a round",
    lead: "The round stays a draft until you publish it.",
    send: "Save the plan",
    busy: "Saving …",
    done: "The round has been planned.",
  },
  publish: { act: "Publish the round", busy: "Publishing …", done: "The round has been published." },
};
