import { PaperOrdersPage } from "@kutse/web-shared/pages/PaperOrdersPage";

const groups = ["BODY", "UNPAID", "QUEUE", "PRINTING", "PRINTED", "OUT", "ENDED"] as const;

/** Orders of paper, what waits for the body first. */
export function PaperQueuePage() {
  return <PaperOrdersPage groups={groups} />;
}
