import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { BankStatementPageQuery, StatementOutcome } from "../gql/graphql";
import { Loaded } from "../shell/Loaded";
import { fullName } from "../texts/fullName";
import { formatIban } from "../texts/formatIban";
import { useFormats } from "../texts/useFormats";
import { Card } from "../ui/Card";
import { DescriptionList } from "../ui/DescriptionList";
import { EmptyState } from "../ui/EmptyState";
import { LinkButton } from "../ui/LinkButton";
import { PageHead } from "../ui/PageHead";
import { StatusTag, type StatusTone } from "../ui/StatusTag";
import { Table } from "../ui/Table";
import { bankStatementPageQuery } from "./bankStatementPageQuery";

const tones: Record<StatementOutcome, StatusTone> = {
  MATCHED: "success",
  ALREADY_KEPT: "neutral",
  WRONG_CURRENCY: "danger",
  REFERENCE_MISSING: "warning",
  REFERENCE_UNKNOWN: "warning",
  INVOICE_CLOSED: "warning",
};

/** What became of each entry of a bank file. */
export function BankStatementPage() {
  const { t } = useTranslation("billing");
  const { dateTime } = useFormats();
  const { statementId = "" } = useParams();
  const answer = useQuery(bankStatementPageQuery, { variables: { id: statementId } });
  return (
    <Loaded answer={answer} pick={(data) => data.bankStatement}>
      {({ fileName, iban, importedAt, importedBy, report }) => (
        <div className="stack">
          <PageHead
            title={t("report", { name: fileName })}
            crumbs={[{ label: t("bank"), to: "/bank" }, { label: fileName }]}
          />
          <Card
            acts={
              report.unmatched > 0 ? (
                <LinkButton to="/bank" tone="secondary">
                  {t("unmatched")}
                </LinkButton>
              ) : null
            }
          >
            <DescriptionList
              layout="grid"
              rows={[
                { label: t("matchedCount"), value: String(report.matched) },
                { label: t("unmatchedCount"), value: String(report.unmatched) },
                { label: t("alreadyKept"), value: String(report.alreadyKept) },
                {
                  label: t("passedOver"),
                  value: (
                    <>
                      {report.passedOver} <span className="muted small">{t("passedOverHint")}</span>
                    </>
                  ),
                },
                { label: t("iban"), value: <span className="figures">{formatIban(iban)}</span> },
                { label: t("importedAt"), value: dateTime(importedAt) },
                { label: t("importedBy"), value: importedBy ? fullName(importedBy) : null },
              ]}
            />
          </Card>
          <section className="stack-tight">
            <h2>{t("entries")}</h2>
            <Lines lines={report.lines} />
          </section>
        </div>
      )}
    </Loaded>
  );
}

type Line = NonNullable<BankStatementPageQuery["bankStatement"]>["report"]["lines"][number];

function Lines({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation("billing");
  const { date, money } = useFormats();
  return (
    <Table
      caption={t("entries")}
      hideCaption
      rows={lines.map((line, place) => ({ ...line, place }))}
      rowKey={(row) => String(row.place)}
      empty={<EmptyState title={t("noEntries")} />}
      columns={[
        { id: "payer", label: t("payer"), main: true, cell: (row) => row.payerName ?? "–" },
        { id: "date", label: t("bookedOn"), cell: (row) => <span className="figures">{date(row.bookedOn)}</span> },
        { id: "sum", label: t("sum"), figures: true, cell: (row) => money(row) },
        {
          id: "reference",
          label: t("reference"),
          cell: (row) => <span className="figures">{row.referenceNumber ?? "–"}</span>,
        },
        { id: "invoice", label: t("number"), cell: (row) => row.invoiceNumber ?? "–" },
        {
          id: "bank",
          label: t("bankReference"),
          cell: (row) => <span className="muted small">{row.bankReference}</span>,
        },
        {
          id: "outcome",
          label: t("outcome"),
          cell: (row) => <StatusTag tone={tones[row.outcome]}>{t(`outcomes.${row.outcome}`)}</StatusTag>,
        },
      ]}
    />
  );
}
