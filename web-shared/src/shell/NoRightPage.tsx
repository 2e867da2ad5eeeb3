import { useTranslation } from "react-i18next";
import { useViewer } from "../session/useViewer";
import { LinkButton } from "../ui/LinkButton";
import { MessagePage } from "./MessagePage";
import { RoleList } from "./RoleList";

/** The page is not for this role; the other roles stand below. */
export function NoRightPage() {
  const { t } = useTranslation("shell");
  const { viewer } = useViewer();
  return (
    <MessagePage icon="lock" title={t("noRight.title")} acts={<LinkButton to="/">{t("noRight.home")}</LinkButton>}>
      <p>{t("noRight.words")}</p>
      {viewer ? <RoleList viewer={viewer} /> : null}
    </MessagePage>
  );
}
