import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { InvoiceStatusTag } from "../cards/InvoiceStatusTag";
import type { InvoicesPageQuery } from "../gql/graphql";
import { useFormats } from "../texts/useFormats";
import { LocalText } from "../ui/LocalText";
import { Table, type TableColumn } from "../ui/Table";

type Row = InvoicesPageQuery["invoices"]["edges"][number]["node"];

/** `party` is who stands at the other side; `path` is where an invoice has its page. */
export type InvoiceTableProps = {
  invoices: readonly Row[];
  party: "buyer" | "issuer";
  path: string;
  empty: ReactNode;
};

/** Invoices: whose, how much, until when, where they stand. */
export function InvoiceTable({ invoices, party, path, empty }: InvoiceTableProps) {
  const { t } = useTranslation("billing");
  const { date, money } = useFormats();
  const other: TableColumn<Row> =
    party === "buyer"
      ? { id: "buyer", label: t("buyer"), cell: (row) => row.buyerName }
      : { id: "issuer", label: t("issuer"), cell: (row) => <LocalText of={row.issuer} /> };
  return (
    <Table
      caption={t("invoices")}
      hideCaption
      rows={invoices}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          id: "number",
          label: t("number"),
          main: true,
          cell: (row) => <Link to={`${path}/${row.id}`}>{row.number}</Link>,
        },
        other,
        { id: "issued", label: t("issuedOn"), cell: (row) => <span className="figures">{date(row.issuedOn)}</span> },
        { id: "dueOn", label: t("dueOn"), cell: (row) => <span className="figures">{date(row.dueOn)}</span> },
        { id: "total", label: t("total"), figures: true, cell: (row) => money(row.total) },
        {
          id: "due",
          label: t("due"),
          figures: true,
          cell: (row) =>
            Number(row.refundDue.amount) > 0 ? `${t("refundDue")} ${money(row.refundDue)}` : money(row.due),
        },
        { id: "status", label: t("state"), cell: (row) => <InvoiceStatusTag status={row.status} /> },
      ]}
    />
  );
}
