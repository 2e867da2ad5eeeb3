import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "./classNames";
import { Icon } from "./Icon";
import styles from "./Table.module.css";

/** One column. `figures` aligns numbers right; `sortKey` makes the head a sort button; `main` heads the card on phones. */
export type TableColumn<Row> = {
  id: string;
  label: string;
  cell: (row: Row) => ReactNode;
  sortKey?: string;
  figures?: boolean;
  main?: boolean;
  hideLabel?: boolean;
};

/** Which column orders the rows, and which way. */
export type TableSort = { key: string; direction: "ascending" | "descending" };

/** `empty` is what stands there without rows: it says what to do. */
export type TableProps<Row> = {
  caption: string;
  hideCaption?: boolean;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: TableSort | undefined;
  onSort?: (sort: TableSort) => void;
  empty?: ReactNode;
};

/** A real table with caption and sticky head; on phones each row becomes a card. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, hideCaption = false, columns, rows, rowKey, sort, onSort, empty } = props;
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <table className={styles.table} role="table">
      <caption className={classNames(styles.caption, hideCaption && styles.hidden)}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <ColumnHead key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column) => (
              <td
                key={column.id}
                role="cell"
                className={classNames(column.figures && styles.figures, column.main && styles.main)}
              >
                {column.main || column.hideLabel ? null : (
                  <span className={styles.cardLabel} aria-hidden="true">
                    {column.label}
                  </span>
                )}
                <div className={styles.value}>{column.cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type ColumnHeadProps<Row> = {
  column: TableColumn<Row>;
  sort: TableSort | undefined;
  onSort: ((sort: TableSort) => void) | undefined;
};

function ColumnHead<Row>({ column, sort, onSort }: ColumnHeadProps<Row>) {
  const { t } = useTranslation("ui");
  const { sortKey, label } = column;
  if (!sortKey || !onSort) {
    return (
      <th scope="col" role="columnheader" className={classNames(column.figures && styles.figures)}>
        {column.hideLabel ? <span className={styles.hidden}>{label}</span> : label}
      </th>
    );
  }
  const direction = sort?.key === sortKey ? sort.direction : undefined;
  const next = direction === "ascending" ? "descending" : "ascending";
  const arrow = direction === "ascending" ? "arrowUp" : direction === "descending" ? "arrowDown" : "sort";
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={direction ?? "none"}
      className={classNames(column.figures && styles.figures)}
    >
      <button type="button" className={styles.sort} onClick={() => onSort({ key: sortKey, direction: next })}>
        {label}
        <Icon name={arrow} size="s" />
        <span className={styles.hidden}>{direction ? t("sortReverse") : t("sortBy")}</span>
      </button>
    </th>
  );
}
