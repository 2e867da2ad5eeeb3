import { useEffect, useState } from "react";

/** The offer to install, as Chromium's browsers make it; the others leave it to their menus. */
type InstallOffer = Event & {
  prompt: () => Promise<unknown>;
  userChoice: Promise<{ outcome: "accepted" | "dismissed" }>;
};

/** Whether this page can be installed: by the browser's offer, by hand from its menu, or is installed already. */
export type Install = { is: "offered"; install: () => Promise<void> } | { is: "byHand" } | { is: "installed" };

/** Keeps the browser's offer until somebody wants it. */
export function useInstall(): Install {
  const [offer, setOffer] = useState<InstallOffer | null>(null);
  const [isInstalled, setInstalled] = useState(isStandalone);
  useEffect(() => {
    const keep = (event: Event) => {
      event.preventDefault();
      setOffer(event as InstallOffer);
    };
    const note = () => setInstalled(true);
    window.addEventListener("beforeinstallprompt", keep);
    window.addEventListener("appinstalled", note);
    return () => {
      window.removeEventListener("beforeinstallprompt", keep);
      window.removeEventListener("appinstalled", note);
    };
  }, []);
  if (isInstalled) return { is: "installed" };
  if (!offer) return { is: "byHand" };
  const install = async () => {
    await offer.prompt();
    // An offer can be taken once; a new one comes when the browser thinks fit.
    setOffer(null);
    if ((await offer.userChoice).outcome === "accepted") setInstalled(true);
  };
  return { is: "offered", install };
}

function isStandalone(): boolean {
  return window.matchMedia("(display-mode: standalone)").matches;
}
