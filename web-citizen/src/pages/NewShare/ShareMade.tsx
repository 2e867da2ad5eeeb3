import { ConfirmationPanel } from "@kutse/web-shared/ui/ConfirmationPanel";
import { CopyButton } from "@kutse/web-shared/ui/CopyButton";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { useTranslation } from "react-i18next";
import styles from "./ShareMade.module.css";

/** The new link's address, shown this once. */
export function ShareMade({ path }: { path: string }) {
  const { t } = useTranslation("sharing");
  const address = `${window.location.origin}${path}`;
  return (
    <ConfirmationPanel title={t("made")}>
      <p>{t("madeWords")}</p>
      <p className={styles.address}>{address}</p>
      <div className="row">
        <CopyButton text={address} label={t("copy")} />
        <LinkButton to={path} document tone="secondary" icon="eye">
          {t("openIt")}
        </LinkButton>
        <LinkButton to="/my-shares" tone="neutral">
          {t("toList")}
        </LinkButton>
      </div>
    </ConfirmationPanel>
  );
}
