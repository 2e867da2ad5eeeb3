import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { CheckedResult } from "./CheckedResult";
import { checkToken, type Checked } from "./checkToken";
import { CodeForm } from "./CodeForm";
import { InstallLinks } from "./InstallLinks";
import { keepForOffline } from "./keepForOffline";
import { OfflineUse } from "./OfflineUse";
import { tokenIn } from "./readProof";
import { ScanCode } from "./ScanCode";

/** Takes the token out of the address, so that the name in it stays in no history. */
function takeToken(): string | null {
  const token = tokenIn(window.location.href);
  if (window.location.hash) window.history.replaceState(window.history.state, "", window.location.pathname);
  return token;
}

/** Anybody checks a certificate by its printed code, also without a network once the page has been opened. */
export function CheckPage() {
  const { t } = useTranslation(["check", "common"]);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [isKept, setKept] = useState<boolean | null>(null);
  const check = useCallback((token: string | null) => {
    setChecked(null);
    void (token ? checkToken(token) : Promise.resolve<Checked>({ is: "unreadable" })).then(setChecked);
  }, []);
  useEffect(() => {
    const arrive = () => {
      if (window.location.hash) check(takeToken());
    };
    arrive();
    window.addEventListener("hashchange", arrive);
    void keepForOffline().then(setKept);
    return () => window.removeEventListener("hashchange", arrive);
  }, [check]);
  return (
    <div className="stack">
      <InstallLinks />
      <PageHead
        title={t("title")}
        lead={t("lead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title") }]}
      />
      {checked ? <CheckedResult checked={checked} /> : null}
      <ScanCode onStart={() => setChecked(null)} onScanned={(scanned) => check(tokenIn(scanned))} />
      <CodeForm />
      <OfflineUse isKept={isKept} />
    </div>
  );
}
