import { Icon, type IconName } from "./Icon";
import { classNames } from "./classNames";
import styles from "./StatusTag.module.css";

/** `neutral` rests, `brand` moves, `warning` waits for someone, `success` is well, `danger` ended badly. */
export type StatusTone = "neutral" | "brand" | "success" | "warning" | "danger";

const pictures: Record<StatusTone, IconName> = {
  neutral: "circle",
  brand: "clock",
  success: "checkCircle",
  warning: "alert",
  danger: "cross",
};

/** A state in a word with its picture; never colour alone. */
export function StatusTag({
  children,
  tone = "neutral",
  icon,
}: {
  children: string;
  tone?: StatusTone;
  icon?: IconName;
}) {
  return (
    <span className={classNames(styles.tag, styles[tone])}>
      <Icon name={icon ?? pictures[tone]} size="s" />
      {children}
    </span>
  );
}
