import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button";
import { MessagePage } from "./MessagePage";

/** Too much was asked in too short a time. */
export function TooManyPage({ onRetry }: { onRetry?: () => void }) {
  const { t } = useTranslation("shell");
  const again = onRetry ?? (() => window.location.reload());
  return (
    <MessagePage icon="clock" title={t("tooMany.title")} acts={<Button onPress={again}>{t("broken.again")}</Button>}>
      <p>{t("tooMany.words")}</p>
    </MessagePage>
  );
}
