import { Link } from "react-router";
import { classNames } from "./classNames";
import styles from "./Figures.module.css";

/** One number with the way to what it counts; `waits` lifts out what somebody should do something about. */
export type Figure = { id: string; to: string; label: string; count: number; waits?: boolean };

/** How much waits in each queue; each number leads to its list. `size` is how much room they take. */
export function Figures(props: { label: string; figures: readonly Figure[]; size?: "m" | "l" }) {
  const { label, figures, size = "m" } = props;
  return (
    <ul className={classNames(styles.figures, size === "l" && styles.large)} aria-label={label}>
      {figures.map(({ id, to, label: words, count, waits = false }) => (
        <li key={id}>
          <Link to={to} className={classNames(styles.figure, waits && styles.waits)}>
            <span className={styles.count}>{count}</span> <span>{words}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
