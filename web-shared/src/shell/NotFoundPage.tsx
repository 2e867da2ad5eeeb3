import { useTranslation } from "react-i18next";
import { LinkButton } from "../ui/LinkButton";
import { MessagePage } from "./MessagePage";

/** Nothing is at this address, or the viewer may not know that there is. */
export function NotFoundPage() {
  const { t } = useTranslation("shell");
  return (
    <MessagePage icon="search" title={t("notFound.title")} acts={<LinkButton to="/">{t("notFound.home")}</LinkButton>}>
      <p>{t("notFound.words")}</p>
    </MessagePage>
  );
}
