import { PaperOrdersPage } from "@kutse/web-shared/pages/PaperOrdersPage";

const groups = ["QUEUE", "PRINTING", "PRINTED", "OUT", "BODY", "UNPAID", "ENDED"] as const;

/** Orders of paper, what waits for Kutsekoda first. */
export function PaperQueuePage() {
  return <PaperOrdersPage groups={groups} />;
}
