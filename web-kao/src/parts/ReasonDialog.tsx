import { FormTextArea } from "@kutse/web-shared/forms/FormTextArea";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import type { PayloadProblem } from "@kutse/web-shared/problems/useProblems";
import type { ReactNode } from "react";
import { FormDialog } from "./FormDialog";
import { useFormMistakes } from "./useFormMistakes";

const schema = z.object({ reason: rules.text(4000) });

/** `onReason` does the act and answers with its problems; without any the dialog closes. */
export type ReasonDialogProps = {
  title: string;
  label: string;
  hint?: string;
  act: string;
  busyText: string;
  busy: boolean;
  children?: ReactNode;
  onReason: (reason: string) => Promise<readonly PayloadProblem[]>;
  onClose: () => void;
};

/** Asks for the reason of something that must be explained to the people it concerns. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { label, hint, children, onReason, onClose, ...rest } = props;
  const form = useZodForm(schema, { reason: "" });
  const { mistakes, show } = useFormMistakes(form);
  const submit = form.handleSubmit(async ({ reason }) => {
    if (show(await onReason(reason))) onClose();
  });
  return (
    <FormDialog {...rest} tone="danger" mistakes={mistakes} onClose={onClose} onSubmit={() => void submit()}>
      {children}
      <FormTextArea control={form.control} name="reason" label={label} softLimit={4000} {...(hint ? { hint } : {})} />
    </FormDialog>
  );
}
