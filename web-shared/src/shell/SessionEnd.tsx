import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { connection } from "../session/connection";
import { sessionEnd } from "../session/sessionEnd";
import { useConnection } from "../session/useConnection";
import { useViewer, type SessionViewer } from "../session/useViewer";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { SignOutButton } from "./SignOutButton";

/** How often the clock is looked at, in milliseconds. */
const tick = 1000;

/** Warns two minutes before the session ends and lets it be put off; at the end the sign-in page takes over. */
export function SessionEnd({ viewer }: { viewer: SessionViewer }) {
  const { t } = useTranslation("shell");
  const { refetch } = useViewer();
  const { lastHeardAt } = useConnection();
  const [now, setNow] = useState(() => Date.now());
  const [readAt, setReadAt] = useState({ idleEndsAt: viewer.idleEndsAt, at: now });
  const [busy, setBusy] = useState(false);
  if (readAt.idleEndsAt !== viewer.idleEndsAt) setReadAt({ idleEndsAt: viewer.idleEndsAt, at: now });
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), tick);
    return () => window.clearInterval(timer);
  }, []);
  const { secondsLeft, isWarning, canExtend } = sessionEnd(viewer, { readAt: readAt.at, lastHeardAt, now });
  useEffect(() => {
    if (secondsLeft === 0) connection.signedOut();
  }, [secondsLeft]);
  const stay = () => {
    setBusy(true);
    void refetch()
      .catch(() => undefined)
      .finally(() => setBusy(false));
  };
  const time = `${Math.floor(secondsLeft / 60)}:${String(secondsLeft % 60).padStart(2, "0")}`;
  return (
    <Dialog
      title={t("sessionEnd.title")}
      isOpen={isWarning}
      onClose={stay}
      mustChoose
      acts={
        <>
          {canExtend ? (
            <Button busy={busy} busyText={t("sessionEnd.staying")} onPress={stay}>
              {t("sessionEnd.stay")}
            </Button>
          ) : null}
          <SignOutButton />
        </>
      }
    >
      <p role="timer">{canExtend ? t("sessionEnd.words", { time }) : t("sessionEnd.last", { time })}</p>
    </Dialog>
  );
}
