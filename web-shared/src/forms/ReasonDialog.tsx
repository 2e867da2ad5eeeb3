import { FormTextArea } from "./FormTextArea";
import { rules } from "./rules";
import { useZodForm } from "./useZodForm";
import { z } from "./zod";
import { useFormProblems } from "../problems/useFormProblems";
import type { PayloadProblem } from "../problems/useProblems";
import type { ReactNode } from "react";
import { FormDialog } from "./FormDialog";

const limit = 2000;
const schema = z.object({ reason: rules.text(limit) });

/** `onReason` does the act and answers with its problems; without any `onDone` runs, or the dialog closes. */
export type ReasonDialogProps = {
  title: string;
  label: string;
  hint?: string;
  act: string;
  busyText: string;
  busy: boolean;
  tone?: "primary" | "danger";
  children?: ReactNode;
  onReason: (reason: string) => Promise<readonly PayloadProblem[]>;
  onDone?: () => void;
  onClose: () => void;
};

/** Asks for the reason of an act that must be explained to the people it concerns. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { label, hint, tone = "danger", children, onReason, onDone = props.onClose, ...rest } = props;
  const form = useZodForm(schema, { reason: "" });
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async ({ reason }) => {
    if (show(await onReason(reason))) onDone();
  });
  return (
    <FormDialog {...rest} tone={tone} mistakes={mistakes} attempt={attempt} onSubmit={() => void submit()}>
      {children}
      <FormTextArea control={form.control} name="reason" label={label} softLimit={limit} {...(hint ? { hint } : {})} />
    </FormDialog>
  );
}
