import { Card } from "@kutse/web-shared/ui/Card";
import { CopyButton } from "@kutse/web-shared/ui/CopyButton";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { useTranslation } from "react-i18next";
import styles from "./Proof.module.css";

/** The address at which anybody may check the certificate. */
export function Proof({ path }: { path: string }) {
  const { t } = useTranslation("mine");
  const address = `${window.location.origin}${path}`;
  return (
    <Card
      title={t("proof")}
      tone="quiet"
      acts={
        <>
          <LinkButton to={path} document tone="secondary" icon="shield">
            {t("openProof")}
          </LinkButton>
          <CopyButton text={address} label={t("copyProof")} />
        </>
      }
    >
      <p>{t("proofWords")}</p>
      <p className={styles.address}>{address}</p>
    </Card>
  );
}
