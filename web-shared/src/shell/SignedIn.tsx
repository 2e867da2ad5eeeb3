import { Outlet } from "react-router";
import { failureOf } from "../apollo/failureOf";
import { portalNames } from "../session/portals";
import { useViewer } from "../session/useViewer";
import { Loading } from "../ui/Loading";
import { FailurePage } from "./FailurePage";
import { usePortal } from "./PortalContext";
import { RolePicker } from "./RolePicker";
import { SignInPage } from "./SignInPage";

/** Lets signed-in people through; in an official's portal they also need to act in a role of that portal. */
export function SignedIn() {
  const { portal } = usePortal();
  const { viewer, error, refetch } = useViewer();
  if (viewer === undefined) {
    if (!error) return <Loading />;
    return <FailurePage failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  }
  if (viewer === null) return <SignInPage />;
  if (portal !== "citizen" && portalNames[viewer.portal] !== portal) return <RolePicker viewer={viewer} />;
  return <Outlet />;
}
