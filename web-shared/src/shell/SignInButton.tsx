import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { returnPath } from "../session/returnPath";
import { signInPath } from "../session/signInPath";
import { useLocale } from "../texts/useLocale";
import { LinkButton } from "../ui/LinkButton";
import { usePortal } from "./PortalContext";

/** The page that explains signing in; nobody wants to come back to it. */
const signInPage = "/sign-in";

/** To the state sign-in; afterwards one comes back to this page. */
export function SignInButton({ children, size = "m" }: { children?: string; size?: "m" | "s" }) {
  const { t } = useTranslation("shell");
  const { portal } = usePortal();
  const locale = useLocale();
  const { pathname, search } = useLocation();
  return (
    <LinkButton
      to={signInPath(portal, locale)}
      document
      size={size}
      icon="person"
      onClick={() => {
        if (pathname !== signInPage) returnPath.remember(`${pathname}${search}`);
      }}
    >
      {children ?? t("signIn")}
    </LinkButton>
  );
}
