import { useTranslation } from "react-i18next";
import { useConnection } from "../session/useConnection";
import { Alert } from "../ui/Alert";
import styles from "./ConnectionNotice.module.css";

/** Says that the register cannot be reached, for as long as it cannot. */
export function ConnectionNotice() {
  const { t } = useTranslation("shell");
  const { isLost } = useConnection();
  return (
    <div role="status" className={isLost ? styles.notice : undefined}>
      {isLost ? <Alert tone="warning">{t("offline.notice")}</Alert> : null}
    </div>
  );
}
