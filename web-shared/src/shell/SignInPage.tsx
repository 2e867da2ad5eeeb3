import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { Alert } from "../ui/Alert";
import { LinkButton } from "../ui/LinkButton";
import { MessagePage } from "./MessagePage";
import { usePortal } from "./PortalContext";
import { SignInButton } from "./SignInButton";

const outcomes = ["cancelled", "refused", "unavailable"] as const;

/** Explains why and how one signs in, and what happened when the last try failed; afterwards one comes back here. */
export function SignInPage() {
  const { t } = useTranslation("shell");
  const { portal } = usePortal();
  const [search] = useSearchParams();
  const outcome = outcomes.find((each) => each === search.get("outcome"));
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
      {outcome ? (
        <Alert tone={outcome === "cancelled" ? "info" : "error"} announce>
          {t(`signInPage.outcome.${outcome}`)}
        </Alert>
      ) : null}
      <p>{t(`signInPage.leads.${portal}`)}</p>
      <p>{t("signInPage.words")}</p>
    </MessagePage>
  );
}
