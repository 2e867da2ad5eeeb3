import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button";
import { MessagePage } from "./MessagePage";

/** The register cannot be reached. */
export function OfflinePage({ onRetry }: { onRetry?: () => void }) {
  const { t } = useTranslation("shell");
  const again = onRetry ?? (() => window.location.reload());
  return (
    <MessagePage icon="globe" title={t("offline.title")} acts={<Button onPress={again}>{t("offline.again")}</Button>}>
      <p>{t("offline.words")}</p>
    </MessagePage>
  );
}
