import { useQuery } from "@apollo/client/react";
import { CertificateCard } from "@kutse/web-shared/cards/CertificateCard";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Button } from "@kutse/web-shared/ui/Button";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { LoadMore } from "@kutse/web-shared/ui/LoadMore";
import { Select } from "@kutse/web-shared/ui/Select";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CertificateFilter } from "../../gql/graphql";
import styles from "./CertificateResults.module.css";
import { certificatesPageQuery } from "./certificatesPageQuery";
import { pageSizes } from "./wantedCertificates";

/** `first` is how many stand on a page. */
export type CertificateResultsProps = { filter: CertificateFilter; first: number; onSize: (size: string) => void };

/** The public certificates found, with their count; hidden ones do not differ from those that are not there. */
export function CertificateResults({ filter, first, onSize }: CertificateResultsProps) {
  const { t } = useTranslation("register");
  const answer = useQuery(certificatesPageQuery, { variables: { filter, first } });
  return (
    <Loaded answer={answer} pick={(data) => data.certificates}>
      {({ edges, pageInfo, totalCount }) => (
        <section className="stack" aria-label={t("results")}>
          <ResultsHead shown={edges.length} count={totalCount} first={first} onSize={onSize} />
          {edges.map(({ node }) => (
            <CertificateCard
              key={node.id}
              level={3}
              certificate={node}
              acts={
                node.registrationNumber ? (
                  <LinkButton
                    to={`/certificates/${node.registrationNumber}`}
                    tone="secondary"
                    aria-label={t("open", { number: node.registrationNumber })}
                  >
                    {t("details")}
                  </LinkButton>
                ) : null
              }
            />
          ))}
          <LoadMore
            shown={edges.length}
            total={totalCount}
            hasMore={pageInfo.hasNextPage}
            busy={answer.loading}
            onMore={() => void answer.fetchMore({ variables: { after: pageInfo.endCursor } })}
          />
        </section>
      )}
    </Loaded>
  );
}

type ResultsHeadProps = { shown: number; count: number | null; first: number; onSize: (size: string) => void };

function ResultsHead({ shown, count, first, onSize }: ResultsHeadProps) {
  const { t } = useTranslation("register");
  const { dateTime } = useFormats();
  const [askedAt] = useState(() => new Date().toISOString());
  if (shown === 0) {
    return (
      <>
        <h2>{t("results")}</h2>
        <div role="status">
          <EmptyState icon="search" title={t("none")}>
            {t("noneWords")}
          </EmptyState>
        </div>
      </>
    );
  }
  return (
    <div className={styles.head}>
      <div>
        <h2>{t("results")}</h2>
        <p role="status" className="muted">
          {count === null ? t("foundMany") : t("found", { count })}
        </p>
        <p className={styles.printed}>{t("printedAt", { at: dateTime(askedAt), host: window.location.host })}</p>
      </div>
      <div className={styles.tools}>
        <Select
          label={t("pageSize")}
          value={String(first)}
          emptyLabel={false}
          options={pageSizes.map((size) => ({ value: size, label: size }))}
          onChange={onSize}
        />
        <Button tone="secondary" icon="print" onPress={() => window.print()}>
          {t("print")}
        </Button>
      </div>
    </div>
  );
}
