import { Link } from "react-router";
import styles from "./Figures.module.css";

/** One number with the way to what it counts. */
export type Figure = { id: string; to: string; label: string; count: number };

/** How much waits in each queue. */
export function Figures({ label, figures }: { label: string; figures: readonly Figure[] }) {
  return (
    <ul className={styles.figures} aria-label={label}>
      {figures.map(({ id, to, label: words, count }) => (
        <li key={id}>
          <Link to={to} className={styles.figure}>
            <span className={styles.count}>{count}</span> <span>{words}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
