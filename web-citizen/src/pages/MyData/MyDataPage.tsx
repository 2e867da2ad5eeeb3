import { useQuery } from "@apollo/client/react";
import { FeedbackCard } from "@kutse/web-shared/questionnaires/FeedbackCard";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PlainList } from "../../parts/PlainList";
import { Extracts } from "./Extracts";
import styles from "./MyDataPage.module.css";
import { myDataPageQuery } from "./myDataPageQuery";

const pages = [
  { to: "/my-contacts", title: "contacts", words: "contactsWords" },
  { to: "/my-usage", title: "usage", words: "usageWords" },
  { to: "/my-invoices", title: "invoices", words: "invoicesWords" },
  { to: "/my-shares", title: "shares", words: "sharesWords" },
  { to: "/my-watches", title: "watches", words: "watchesWords" },
] as const;

/** What the register knows of me, and what I may do about it. */
export function MyDataPage() {
  const { t } = useTranslation(["aboutMe", "common"]);
  const answer = useQuery(myDataPageQuery, { fetchPolicy: "cache-and-network" });
  return (
    <div className="stack">
      <PageHead
        title={t("title")}
        lead={t("lead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title") }]}
      />
      <PlainList>
        {pages.map(({ to, title, words }) => (
          <li key={to} className={styles.page}>
            <h2>
              <Link to={to}>{t(title)}</Link>
            </h2>
            <p className="muted">{t(words)}</p>
          </li>
        ))}
      </PlainList>
      <Loaded answer={answer} pick={(data) => data.viewer?.exports}>
        {(exports) => (
          <>
            <Extracts exports={exports} />
            {exports.length > 0 ? <FeedbackCard step="DATA_EXPORTED" /> : null}
          </>
        )}
      </Loaded>
    </div>
  );
}
