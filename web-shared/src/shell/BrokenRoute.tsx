import { isRouteErrorResponse, useRouteError } from "react-router";
import { BrokenPage } from "./BrokenPage";
import { NotFoundPage } from "./NotFoundPage";
import { OfflinePage } from "./OfflinePage";

/** What a route shows when it cannot be drawn; a page whose script cannot be fetched is most often offline. */
export function BrokenRoute() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  const isFetch = error instanceof TypeError && /fetch|import/i.test(error.message);
  return isFetch ? <OfflinePage /> : <BrokenPage />;
}
