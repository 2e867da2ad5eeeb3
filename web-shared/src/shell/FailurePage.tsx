import type { Failure } from "../apollo/failureOf";
import { BrokenPage } from "./BrokenPage";
import { NoRightPage } from "./NoRightPage";
import { NotFoundPage } from "./NotFoundPage";
import { OfflinePage } from "./OfflinePage";
import { SignInPage } from "./SignInPage";
import { TooManyPage } from "./TooManyPage";

/** The page for each way a request fails; each has a way on. */
export function FailurePage({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) {
  const retry = onRetry ? { onRetry } : {};
  switch (failure.kind) {
    case "signedOut":
      return <SignInPage />;
    case "noRight":
      return <NoRightPage />;
    case "notFound":
      return <NotFoundPage />;
    case "offline":
      return <OfflinePage {...retry} />;
    case "tooMany":
      return <TooManyPage {...retry} />;
    case "broken":
      return <BrokenPage requestId={failure.requestId} {...retry} />;
  }
}
