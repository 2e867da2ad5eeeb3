import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import styles from "./ErrorSummary.module.css";

/** One mistake; `field` is the name of the field it belongs to, or nothing when it concerns the whole form. */
export type Mistake = { field?: string | undefined; message: string };

/** Moves focus into the field of that name, wherever the field keeps its control. */
function goToField(name: string) {
  const named = document.getElementsByName(name).item(0) ?? document.getElementById(name);
  const control = named?.matches("input[type=hidden], [hidden]") ? named.parentElement : named;
  const target = control?.matches("input, select, textarea, button, [tabindex]")
    ? control
    : control?.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea, button, [tabindex]");
  target?.focus();
}

/** `attempt` counts the tries to submit: each new one brings the focus here again. */
export type ErrorSummaryProps = { mistakes: readonly Mistake[]; attempt?: number };

/** All that is wrong with a form, or what stood in the way; takes focus when it appears and links to each field. */
export function ErrorSummary({ mistakes, attempt = 0 }: ErrorSummaryProps) {
  const { t } = useTranslation("ui");
  const box = useRef<HTMLDivElement>(null);
  const isWrong = mistakes.length > 0;
  const isMendable = mistakes.some(({ field }) => field);
  useEffect(() => {
    if (isWrong) box.current?.focus();
  }, [isWrong, attempt]);
  if (!isWrong) return null;
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title" className={styles.title}>
        {isMendable ? t("mistakes", { count: mistakes.length }) : t("notDone")}
      </h2>
      <ul className={styles.list}>
        {mistakes.map(({ field, message }) => (
          <li key={`${field ?? ""}:${message}`}>
            {field ? (
              <button type="button" className={styles.link} onClick={() => goToField(field)}>
                {message}
              </button>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
