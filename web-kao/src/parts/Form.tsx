import { ErrorSummary, type Mistake } from "@kutse/web-shared/ui/ErrorSummary";
import type { ReactNode } from "react";
import styles from "./Form.module.css";

/** A form on a page of its own; mistakes stand above the fields and take the focus. */
export function Form(props: { mistakes: readonly Mistake[]; onSubmit: () => void; children: ReactNode }) {
  const { mistakes, onSubmit, children } = props;
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <ErrorSummary mistakes={mistakes} />
      {children}
    </form>
  );
}
