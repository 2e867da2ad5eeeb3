import { useTranslation } from "react-i18next";
import { LinkButton } from "../ui/LinkButton";
import { MessagePage } from "./MessagePage";
import { usePortal } from "./PortalContext";
import { SignInButton } from "./SignInButton";

/** Explains why and how one signs in; afterwards one comes back here. */
export function SignInPage() {
  const { t } = useTranslation("shell");
  const { portal } = usePortal();
  return (
    <MessagePage
      icon="person"
      title={t("signInPage.title")}
      acts={
        <>
          <SignInButton>{t("signInPage.act")}</SignInButton>
          {portal === "citizen" ? (
            <LinkButton tone="secondary" to="/">
              {t("signInPage.home")}
            </LinkButton>
          ) : null}
        </>
      }
    >
      <p>{t(`signInPage.leads.${portal}`)}</p>
      <p>{t("signInPage.words")}</p>
    </MessagePage>
  );
}
