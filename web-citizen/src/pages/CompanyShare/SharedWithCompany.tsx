import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import type { OpenCompanyShareMutation } from "../../gql/graphql";
import { SharedEntryCard } from "../../parts/SharedEntryCard";

type Shared = NonNullable<OpenCompanyShareMutation["openCompanyShare"]["shared"]>;

/** What the link shows to the company, as of the moment it was opened. */
export function SharedWithCompany({ shared }: { shared: Shared }) {
  const { t } = useTranslation("sharing");
  const { dateTime } = useFormats();
  return (
    <div className="stack">
      <PageHead
        title={t("company.shared")}
        lead={t("company.sharedLead", { when: dateTime(shared.answeredAt) })}
        crumbs={[{ label: t("company.employer"), to: "/employer" }, { label: t("company.shared") }]}
      />
      {shared.certificates.map((entry) => (
        <SharedEntryCard key={entry.registrationNumber} entry={entry} />
      ))}
      <p className="muted">{t("company.again")}</p>
    </div>
  );
}
