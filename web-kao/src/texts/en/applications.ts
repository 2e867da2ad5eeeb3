import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { applications as et } from "../et/applications";

/** Words of the work queue. */
export const applications: Texts<typeof et> = {
  title: "Applications",
  lead: "Every application submitted to your body: who must act and by when.",
  queues: "Queues",
  queue: {
    ALL: "All",
    MINE: "With me",
    UNASSIGNED: "Not assigned",
    OVERDUE: "Overdue",
    READY_FOR_MEETING: "Ready for a meeting",
  },
  text: "Name or application number",
  caption: "Applications",
  submitted: "Submitted",
  reviewer: "Examined by",
  empty: { title: "There are no applications here", words: "Remove a filter or choose another queue." },
};
