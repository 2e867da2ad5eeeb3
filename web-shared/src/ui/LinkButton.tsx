import type { ReactNode } from "react";
import { Link, type LinkProps } from "react-router";
import type { ButtonTone } from "./Button";
import styles from "./Button.module.css";
import { classNames } from "./classNames";
import { Icon, type IconName } from "./Icon";

/** `document` leaves the portal by a full page load (sign-in, downloads, another portal). */
export type LinkButtonProps = Omit<LinkProps, "className" | "style"> & {
  children: ReactNode;
  tone?: ButtonTone;
  size?: "m" | "s";
  icon?: IconName;
  iconEnd?: IconName;
  document?: boolean;
};

/** A link that looks like a button: it goes somewhere, it does not change anything. */
export function LinkButton(props: LinkButtonProps) {
  const { children, tone = "primary", size = "m", icon, iconEnd, document = false, ...rest } = props;
  const className = classNames(styles.button, styles[tone], size === "s" && styles.small);
  const content = (
    <>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
      {iconEnd ? <Icon name={iconEnd} /> : null}
    </>
  );
  if (document && typeof rest.to === "string") {
    return (
      <a
        className={className}
        href={rest.to}
        onClick={rest.onClick}
        aria-label={rest["aria-label"]}
        aria-describedby={rest["aria-describedby"]}
      >
        {content}
      </a>
    );
  }
  return (
    <Link {...rest} className={className}>
      {content}
    </Link>
  );
}
