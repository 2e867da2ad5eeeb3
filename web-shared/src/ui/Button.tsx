import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import styles from "./Button.module.css";
import { classNames } from "./classNames";
import { Icon, type IconName } from "./Icon";

/** How much weight an act has: one primary per page, danger names its consequence. */
export type ButtonTone = "primary" | "secondary" | "neutral" | "danger" | "link";

/** `busyText` replaces the words while `busy`: "Allkirjastan …". The button keeps focus and does nothing meanwhile. */
export type ButtonProps = Omit<AriaButtonProps, "className" | "style" | "children" | "isPending"> & {
  children: ReactNode;
  tone?: ButtonTone;
  size?: "m" | "s";
  icon?: IconName;
  iconEnd?: IconName;
  busy?: boolean;
  busyText?: string;
};

/** An act. */
export function Button(props: ButtonProps) {
  const { children, tone = "primary", size = "m", icon, iconEnd, busy = false, busyText, ...rest } = props;
  return (
    <AriaButton
      {...rest}
      isPending={busy}
      className={classNames(styles.button, styles[tone], size === "s" && styles.small)}
    >
      {icon && !busy ? <Icon name={icon} /> : null}
      <span>{busy && busyText ? busyText : children}</span>
      {iconEnd ? <Icon name={iconEnd} /> : null}
    </AriaButton>
  );
}
