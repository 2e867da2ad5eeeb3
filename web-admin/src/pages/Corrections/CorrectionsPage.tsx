import { CorrectionsPage as SharedPage } from "@kutse/web-shared/pages/CorrectionsPage";

/** The queue of requests for corrections, what waits for Kutsekoda first. */
export function CorrectionsPage() {
  return <SharedPage first="ACCEPTED" />;
}
