import { FormTextArea } from "@kutse/web-shared/forms/FormTextArea";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import type { PayloadProblem } from "@kutse/web-shared/problems/useProblems";
import type { ReactNode } from "react";
import { FormDialog } from "./FormDialog";

const limit = 2000;
const schema = z.object({ reason: rules.text(limit) });

/** `onReason` does the act and answers with its problems; without any `onDone` runs. */
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
  onDone: () => void;
  onClose: () => void;
};

/** Asks for the reason of an act that must be explained to the people it concerns. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { label, hint, children, onReason, onDone, ...rest } = props;
  const form = useZodForm(schema, { reason: "" });
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async ({ reason }) => {
    if (show(await onReason(reason))) onDone();
  });
  return (
    <FormDialog {...rest} mistakes={mistakes} attempt={attempt} onSubmit={() => void submit()}>
      {children}
      <FormTextArea control={form.control} name="reason" label={label} softLimit={limit} {...(hint ? { hint } : {})} />
    </FormDialog>
  );
}
