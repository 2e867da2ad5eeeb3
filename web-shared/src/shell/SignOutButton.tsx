import { useState } from "react";
import { useTranslation } from "react-i18next";
import { portalBases } from "../session/portals";
import { signOut } from "../session/signOut";
import { Button } from "../ui/Button";
import { usePortal } from "./PortalContext";

/** Ends the session. */
export function SignOutButton() {
  const { t } = useTranslation("shell");
  const { portal } = usePortal();
  const [busy, setBusy] = useState(false);
  const end = () => {
    setBusy(true);
    void signOut(portalBases[portal]).catch(() => setBusy(false));
  };
  return (
    <Button tone="secondary" icon="signOut" busy={busy} busyText={t("signingOut")} onPress={end}>
      {t("signOut")}
    </Button>
  );
}
