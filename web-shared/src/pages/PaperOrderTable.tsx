import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PaperOrderStatusTag } from "../cards/PaperOrderStatusTag";
import { PersonName } from "../cards/PersonName";
import type { PaperOrdersPageQuery } from "../gql/graphql";
import { useFormats } from "../texts/useFormats";
import { Checkbox } from "../ui/Checkbox";
import { EmptyState } from "../ui/EmptyState";
import { Table, type TableColumn } from "../ui/Table";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import { PaperBatchActs } from "./PaperBatchActs";

type Row = PaperOrdersPageQuery["paperOrders"]["edges"][number]["node"];

/** Orders of paper; those that go together through the printer or to the post can be chosen. */
export function PaperOrderTable({ orders }: { orders: readonly Row[] }) {
  const { t } = useTranslation("paper");
  const { dateTime } = useFormats();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const isBatch = (row: Row) => row.viewerCanStartPrinting || row.viewerCanDispatch;
  const takable = orders.filter(isBatch);
  const ids = takable.map(({ id }) => id).filter((id) => chosen.includes(id));
  const toggle = (id: string, isOn: boolean) =>
    setChosen((before) => (isOn ? [...before, id] : before.filter((each) => each !== id)));
  const choice: TableColumn<Row> = {
    id: "choice",
    label: t("selectAll"),
    hideLabel: true,
    cell: (row) =>
      isBatch(row) ? (
        <Checkbox isSelected={chosen.includes(row.id)} onChange={(isOn) => toggle(row.id, isOn)}>
          <VisuallyHidden>{t("select", { number: row.number })}</VisuallyHidden>
        </Checkbox>
      ) : null,
  };
  return (
    <div className="stack-tight">
      {takable.length > 0 ? (
        <div className="row">
          <Checkbox
            isSelected={ids.length === takable.length}
            onChange={(isOn) => setChosen(isOn ? takable.map(({ id }) => id) : [])}
          >
            {t("selectAll")}
          </Checkbox>
          <span role="status">{t("selected", { count: ids.length })}</span>
          <PaperBatchActs
            ids={ids}
            toPrint={takable.every((row) => row.viewerCanStartPrinting)}
            onDone={() => setChosen([])}
          />
        </div>
      ) : null}
      <Table
        caption={t("orders")}
        hideCaption
        rows={orders}
        rowKey={(row) => row.id}
        empty={
          <EmptyState title={t("none")} icon="print">
            <p>{t("noneWords")}</p>
          </EmptyState>
        }
        columns={[
          ...(takable.length > 0 ? [choice] : []),
          {
            id: "number",
            label: t("number"),
            main: true,
            cell: (row) => <Link to={`/paper-orders/${row.id}`}>{row.number}</Link>,
          },
          { id: "holder", label: t("holder"), cell: (row) => <PersonName person={row.holder} /> },
          {
            id: "certificate",
            label: t("certificate"),
            cell: (row) => <span className="figures">{row.certificate.registrationNumber}</span>,
          },
          {
            id: "what",
            label: t("what"),
            cell: (row) => (
              <>
                {t(`kind.${row.kind}`)}
                {row.reason ? <div className="muted small">{t(`reason.${row.reason}`)}</div> : null}
              </>
            ),
          },
          { id: "at", label: t("requestedAt"), cell: (row) => dateTime(row.requestedAt) },
          {
            id: "state",
            label: t("state"),
            cell: (row) => (
              <>
                <PaperOrderStatusTag status={row.status} />
                {row.printBatch ? (
                  <div className="muted small">{t("batchNumber", { number: row.printBatch })}</div>
                ) : null}
              </>
            ),
          },
        ]}
      />
    </div>
  );
}
