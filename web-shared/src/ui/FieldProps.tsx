import type { ReactNode } from "react";

/** What every field takes: label above, hint below it, `error` is the text that says how to mend it. */
export type FieldProps = {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  isDisabled?: boolean;
  name?: string;
  id?: string;
};
