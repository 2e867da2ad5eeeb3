import { useTranslation } from "react-i18next";
import { Button } from "./Button";
import styles from "./LoadMore.module.css";

/** `total` is null when it is not counted. */
export type LoadMoreProps = {
  shown: number;
  total?: number | null | undefined;
  hasMore: boolean;
  busy?: boolean;
  onMore: () => void;
};

/** How many rows are shown, and the button for the next ones. */
export function LoadMore({ shown, total, hasMore, busy = false, onMore }: LoadMoreProps) {
  const { t } = useTranslation("ui");
  if (shown === 0) return null;
  const counted = typeof total === "number" ? t("shownOf", { shown, total }) : t("shown", { count: shown });
  return (
    <div className={styles.more}>
      <p role="status">{counted}</p>
      {hasMore ? (
        <Button tone="secondary" busy={busy} busyText={t("loading")} onPress={onMore}>
          {t("showMore")}
        </Button>
      ) : null}
    </div>
  );
}
