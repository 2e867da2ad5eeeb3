import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useUrlState } from "@kutse/web-shared/urls/useUrlState";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";
import { CertificateFilters } from "./CertificateFilters";
import { CertificateResults } from "./CertificateResults";
import { SearchForm } from "./SearchForm";
import { certificateFilterOf, isNarrowed, sizeOf, wantedAtFirst, type SearchedWords } from "./wantedCertificates";

const days = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Tallinn" });

/** What the browser's history remembers beside the address. */
function searchedIn(state: unknown): SearchedWords | null {
  const kept = (state as { searched?: SearchedWords } | null)?.searched;
  return kept && typeof kept.words === "string" && (kept.by === "name" || kept.by === "registrationNumber")
    ? kept
    : null;
}

/**
 * Anybody's search for a certificate. What the list is narrowed by stands in the address; the name or number one looks for
 * stays in the page and in the browser's own history, so that a name never stands in an address.
 */
export function CertificatesPage() {
  const { t } = useTranslation(["register", "common"]);
  const [wanted, change] = useUrlState(wantedAtFirst);
  const [today] = useState(() => days.format(new Date()));
  const { state, search } = useLocation() as { state: unknown; search: string };
  const navigate = useNavigate();
  const searched = searchedIn(state);
  const narrowed = isNarrowed(wanted);
  const onSearch = (words: SearchedWords | null) =>
    void navigate({ search }, { state: words ? { searched: words } : null, preventScrollReset: true });
  return (
    <div className="stack">
      <PageHead
        title={t("certificates")}
        lead={t("certificatesLead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("certificates") }]}
        act={
          <LinkButton to="/check" document tone="secondary" icon="shield">
            {t("checkByCode")}
          </LinkButton>
        }
      />
      <div className="stack-tight no-print" role="search">
        <SearchForm
          key={`${searched?.by ?? ""} ${searched?.words ?? ""} ${String(narrowed)}`}
          searched={searched}
          isOptional={narrowed}
          onSearch={onSearch}
        />
        <CertificateFilters wanted={wanted} onChange={change} />
      </div>
      {searched || narrowed ? (
        <CertificateResults
          filter={certificateFilterOf(wanted, searched, today)}
          first={sizeOf(wanted)}
          onSize={(size) => change({ size })}
        />
      ) : null}
    </div>
  );
}
