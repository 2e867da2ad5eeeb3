import { lazy, Suspense, useEffect } from "react";
import { Outlet, ScrollRestoration, useNavigate } from "react-router";
import { returnPath } from "../session/returnPath";
import { useConnection } from "../session/useConnection";
import { useViewer } from "../session/useViewer";
import { SkipLink } from "../ui/SkipLink";
import styles from "./AppShell.module.css";
import { ConnectionNotice } from "./ConnectionNotice";
import { NavigationProgress } from "./NavigationProgress";
import { PortalFooter } from "./PortalFooter";
import { PortalHeader } from "./PortalHeader";
import { PortalNavigation } from "./PortalNavigation";
import { usePortal } from "./PortalContext";
import { SignedOutPage } from "./SignedOutPage";

const SessionEnd = lazy(async () => ({ default: (await import("./SessionEnd")).SessionEnd }));

/** The frame of every page: head, menu, role, content, foot. */
export function AppShell() {
  const { portal } = usePortal();
  const { viewer } = useViewer();
  const { isSignedOut } = useConnection();
  const navigate = useNavigate();
  const isSignedIn = Boolean(viewer);
  useEffect(() => {
    const path = isSignedIn ? returnPath.take() : null;
    if (path) void navigate(path, { replace: true });
  }, [isSignedIn, navigate]);
  const isSideways = portal !== "citizen" && isSignedIn;
  return (
    <div className={styles.shell}>
      <SkipLink />
      <NavigationProgress />
      <PortalHeader />
      <div className={isSideways ? styles.sideways : styles.column}>
        {isSideways ? <PortalNavigation layout="side" /> : null}
        <main id="main" tabIndex={-1} className={styles.main}>
          <ConnectionNotice />
          {isSignedOut && isSignedIn ? <SignedOutPage /> : <Outlet />}
        </main>
      </div>
      <PortalFooter />
      {viewer && !isSignedOut ? (
        <Suspense fallback={null}>
          <SessionEnd viewer={viewer} />
        </Suspense>
      ) : null}
      <ScrollRestoration />
    </div>
  );
}
