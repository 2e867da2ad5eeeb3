import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { InvoiceStatusTag } from "../cards/InvoiceStatusTag";
import type { InvoicePageQuery } from "../gql/graphql";
import { Loaded } from "../shell/Loaded";
import { useFormats } from "../texts/useFormats";
import { Alert } from "../ui/Alert";
import { Card } from "../ui/Card";
import { DescriptionList } from "../ui/DescriptionList";
import { LinkButton } from "../ui/LinkButton";
import { LocalText } from "../ui/LocalText";
import { PageHead } from "../ui/PageHead";
import { Table } from "../ui/Table";
import { invoicePageQuery } from "./invoicePageQuery";
import { PaymentDetails } from "./PaymentDetails";
import { RecordRefund } from "./RecordRefund";

type Invoice = NonNullable<InvoicePageQuery["invoice"]>;

/** One invoice: where it stands, how to pay it, what it is for. `listPath` is the list it belongs to; `isPayer` is who has to pay it. */
export function InvoicePage(props: { listPath: string; listTitle: string; isPayer?: boolean }) {
  const { listPath, listTitle, isPayer = false } = props;
  const { t } = useTranslation("billing");
  const { invoiceId = "" } = useParams();
  const answer = useQuery(invoicePageQuery, { variables: { id: invoiceId }, fetchPolicy: "cache-and-network" });
  const { money } = useFormats();
  return (
    <Loaded answer={answer} pick={(data) => data.invoice}>
      {(invoice) => (
        <div className="stack">
          <PageHead
            title={t("invoice", { number: invoice.number })}
            status={<InvoiceStatusTag status={invoice.status} />}
            crumbs={[{ label: listTitle, to: listPath }, { label: invoice.number }]}
            act={
              invoice.viewerCanRecordRefund ? (
                <RecordRefund invoiceId={invoice.id} amount={money(invoice.refundDue)} />
              ) : null
            }
          />
          <CreditNews invoice={invoice} />
          {Number(invoice.due.amount) > 0 ? <PaymentDetails invoice={invoice} isPayer={isPayer} /> : null}
          <InvoiceContents invoice={invoice} />
        </div>
      )}
    </Loaded>
  );
}

function CreditNews({ invoice }: { invoice: Invoice }) {
  const { t } = useTranslation("billing");
  const { date, money } = useFormats();
  const { creditNote, refundDue } = invoice;
  const isDue = Number(refundDue.amount) > 0;
  if (!creditNote && !isDue) return null;
  const words = creditNote && {
    number: creditNote.number,
    date: date(creditNote.creditedOn),
    reason: creditNote.reason,
  };
  return (
    <Alert {...(creditNote ? { title: t("creditedTitle") } : {})}>
      {words ? <p>{t("creditedWords", words)}</p> : null}
      {isDue ? <p>{t("refundWords", { amount: money(refundDue) })}</p> : null}
      {creditNote?.documentPath ? (
        <LinkButton to={creditNote.documentPath} document tone="secondary" size="s" icon="download">
          {t("creditPdf")}
        </LinkButton>
      ) : null}
    </Alert>
  );
}

function InvoiceContents({ invoice }: { invoice: Invoice }) {
  const { t } = useTranslation("billing");
  const { date, money } = useFormats();
  const { documentPath, vatRate, paid, refunded } = invoice;
  const some = (sum: Invoice["paid"]) => (Number(sum.amount) > 0 ? money(sum) : null);
  return (
    <Card
      title={t("contents")}
      acts={
        documentPath ? (
          <LinkButton to={documentPath} document tone="secondary" icon="download">
            {t("pdf")}
          </LinkButton>
        ) : (
          <p className="muted">{t("pdfComing")}</p>
        )
      }
    >
      <div className="stack-tight">
        <Table
          caption={t("contents")}
          hideCaption
          rows={invoice.lines}
          rowKey={(row) => row.id}
          columns={[
            { id: "service", label: t("service"), main: true, cell: (row) => row.description },
            { id: "amount", label: t("sum"), figures: true, cell: (row) => money(row.net) },
          ]}
        />
        <DescriptionList
          rows={[
            { label: t("net"), value: money(invoice.net) },
            {
              label: vatRate ? t("vat", { rate: Number(vatRate) }) : t("vatNone"),
              value: vatRate ? money(invoice.vat) : t("noVat"),
            },
            { label: t("sumTotal"), value: <strong>{money(invoice.total)}</strong> },
            { label: t("paid"), value: some(paid) },
            { label: t("refunded"), value: some(refunded) },
            { label: t("issuer"), value: <LocalText of={invoice.issuer} /> },
            {
              label: t("buyer"),
              value: [invoice.buyerName, ...(invoice.buyerAddress ?? "").split("\n")].filter(Boolean).join(", "),
            },
            { label: t("issuedOn"), value: date(invoice.issuedOn) },
            { label: t("dueOn"), value: date(invoice.dueOn) },
          ]}
        />
      </div>
    </Card>
  );
}
