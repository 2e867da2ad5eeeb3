import type { ReactNode } from "react";
import styles from "./DescriptionList.module.css";

/** One fact; rows whose value is null or "" are left out. */
export type DescriptionRow = { id?: string; label: string; value: ReactNode };

/** Facts as pairs of word and value. */
export function DescriptionList({
  rows,
  layout = "rows",
}: {
  rows: readonly DescriptionRow[];
  layout?: "rows" | "grid";
}) {
  const present = rows.filter((row) => row.value !== null && row.value !== undefined && row.value !== "");
  return (
    <dl className={styles[layout]}>
      {present.map((row) => (
        <div key={row.id ?? row.label}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
