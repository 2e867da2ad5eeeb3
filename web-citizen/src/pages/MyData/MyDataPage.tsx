import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PlainList } from "../../parts/PlainList";

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
  return (
    <div className="stack">
      <PageHead
        title={t("title")}
        lead={t("lead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title") }]}
      />
      <PlainList>
        {pages.map(({ to, title, words }) => (
          <li key={to}>
            <h2>
              <Link to={to}>{t(title)}</Link>
            </h2>
            <p className="muted">{t(words)}</p>
          </li>
        ))}
      </PlainList>
    </div>
  );
}
