import { useNavigation } from "react-router";
import styles from "./NavigationProgress.module.css";

/** A thin line at the top while the next page is being fetched. */
export function NavigationProgress() {
  const { state } = useNavigation();
  return state === "idle" ? null : <div className={styles.line} aria-hidden="true" />;
}
