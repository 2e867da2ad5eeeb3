import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LoadedList } from "../shell/LoadedList";
import { useFormats } from "../texts/useFormats";
import { Button } from "../ui/Button";
import { EmptyState } from "../ui/EmptyState";
import { Table } from "../ui/Table";
import { MatchPayment } from "./MatchPayment";
import { unmatchedPaymentsQuery } from "./unmatchedPaymentsQuery";

/** Payments that wait for an official, each with its cause and the way to match it. */
export function UnmatchedPayments() {
  const { t } = useTranslation("billing");
  const { date, money } = useFormats();
  const answer = useQuery(unmatchedPaymentsQuery, { fetchPolicy: "cache-and-network" });
  const [matching, setMatching] = useState<{ id: string; words: string } | null>(null);
  return (
    <section className="stack-tight">
      <h2>{t("unmatched")}</h2>
      <p>{t("unmatchedLead")}</p>
      <LoadedList answer={answer} pick={(data) => data.payments}>
        {(payments) => (
          <Table
            caption={t("unmatched")}
            hideCaption
            rows={payments}
            rowKey={(row) => row.id}
            empty={<EmptyState title={t("noUnmatched")} icon="checkCircle" />}
            columns={[
              { id: "payer", label: t("payer"), main: true, cell: (row) => row.payerName ?? "–" },
              {
                id: "date",
                label: t("bookedOn"),
                cell: (row) => <span className="figures">{date(row.bookedOn)}</span>,
              },
              { id: "sum", label: t("sum"), figures: true, cell: (row) => money(row.money) },
              {
                id: "reference",
                label: t("reference"),
                cell: (row) => (
                  <>
                    <span className="figures">{row.referenceNumber ?? "–"}</span>
                    {row.description ? <div className="muted small">{row.description}</div> : null}
                  </>
                ),
              },
              {
                id: "why",
                label: t("why"),
                cell: (row) => (row.unmatchedBecause ? t(`because.${row.unmatchedBecause}`) : null),
              },
              {
                id: "act",
                label: t("match.act"),
                hideLabel: true,
                cell: (row) => {
                  const about = { payer: row.payerName ?? "–", amount: money(row.money), date: date(row.bookedOn) };
                  const words = t("match.of", about);
                  return row.viewerCanMatch ? (
                    <Button
                      tone="secondary"
                      size="s"
                      aria-label={`${t("match.act")}: ${words}`}
                      onPress={() => setMatching({ id: row.id, words })}
                    >
                      {t("match.act")}
                    </Button>
                  ) : null;
                },
              },
            ]}
          />
        )}
      </LoadedList>
      {matching ? (
        <MatchPayment paymentId={matching.id} words={matching.words} onClose={() => setMatching(null)} />
      ) : null}
    </section>
  );
}
