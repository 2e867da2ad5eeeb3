import { SignInButton } from "@kutse/web-shared/shell/SignInButton";
import { useViewer } from "@kutse/web-shared/session/useViewer";
import { FailurePage } from "@kutse/web-shared/shell/FailurePage";
import { MessagePage } from "@kutse/web-shared/shell/MessagePage";
import { failureOf } from "@kutse/web-shared/apollo/failureOf";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { Loading } from "@kutse/web-shared/ui/Loading";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OpenCompanyShareMutation } from "../../gql/graphql";
import { OpenForCompany } from "./OpenForCompany";
import { SharedWithCompany } from "./SharedWithCompany";
import { useCompanyLink } from "./useCompanyLink";

type Shared = NonNullable<OpenCompanyShareMutation["openCompanyShare"]["shared"]>;

/** A link for one company: sign in, take up the company's role, open it. Who has not signed in is not told which company. */
export function CompanySharePage() {
  const { t } = useTranslation("sharing");
  const secret = useCompanyLink();
  const { viewer, error, refetch } = useViewer();
  const [shared, setShared] = useState<Shared | null>(null);
  if (shared) return <SharedWithCompany shared={shared} />;
  if (secret === null) {
    return (
      <MessagePage icon="info" title={t("company.noLink")}>
        <p>{t("company.noLinkWords")}</p>
      </MessagePage>
    );
  }
  if (viewer === undefined) {
    if (!error) return <Loading />;
    return <FailurePage failure={failureOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  }
  if (viewer === null) {
    return (
      <MessagePage icon="building" title={t("company.title")} acts={<SignInButton />}>
        <p>{t("company.signInWords")}</p>
      </MessagePage>
    );
  }
  if (viewer.activeRole !== "EMPLOYER") {
    return (
      <MessagePage
        icon="building"
        title={t("company.title")}
        acts={<LinkButton to="/employer">{t("company.choose")}</LinkButton>}
      >
        <p>{t("company.chooseWords")}</p>
      </MessagePage>
    );
  }
  return <OpenForCompany secret={secret} onOpened={setShared} />;
}
