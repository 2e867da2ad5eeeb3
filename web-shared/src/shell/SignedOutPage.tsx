import { useTranslation } from "react-i18next";
import { MessagePage } from "./MessagePage";
import { SignInButton } from "./SignInButton";

/** The session is over; signing in again leads back to the same page. */
export function SignedOutPage() {
  const { t } = useTranslation("shell");
  return (
    <MessagePage icon="lock" title={t("signedOut.title")} acts={<SignInButton />}>
      <p>{t("signedOut.words")}</p>
    </MessagePage>
  );
}
