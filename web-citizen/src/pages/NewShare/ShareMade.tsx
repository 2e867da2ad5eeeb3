import { ConfirmationPanel } from "@kutse/web-shared/ui/ConfirmationPanel";
import { CopyButton } from "@kutse/web-shared/ui/CopyButton";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { useTranslation } from "react-i18next";
import type { CreateShareMutation } from "../../gql/graphql";
import styles from "./ShareMade.module.css";

/** The new link's address, shown this once; whom it opens to and how often. */
export function ShareMade({ made }: { made: CreateShareMutation["createShare"] }) {
  const { t } = useTranslation("sharing");
  const path = made.openPath ?? "";
  const address = `${window.location.origin}${path}`;
  const limit = made.share?.openingLimit ?? null;
  const code = made.share?.companyCode ?? null;
  const isFree = limit === null && code === null;
  return (
    <ConfirmationPanel title={t("made")}>
      <p>{t("madeWords")}</p>
      {code === null ? null : <p>{t("madeForCompany", { company: companyWords(made.share?.companyName, code) })}</p>}
      {limit === null ? null : <p>{t("madeLimited", { count: limit })}</p>}
      <p className={styles.address}>{address}</p>
      <div className="row">
        <CopyButton text={address} label={t("copy")} />
        {isFree ? (
          <LinkButton to={path} document tone="secondary" icon="eye">
            {t("openIt")}
          </LinkButton>
        ) : null}
        <LinkButton to="/my-shares" tone="neutral">
          {t("toList")}
        </LinkButton>
      </div>
    </ConfirmationPanel>
  );
}

const companyWords = (name: string | null | undefined, code: string): string => (name ? `${name} (${code})` : code);
