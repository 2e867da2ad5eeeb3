import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { ErrorSummary, type Mistake } from "../ui/ErrorSummary";
import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** `act` names the consequence and its object; `attempt` counts the tries. */
export type FormDialogProps = {
  title: string;
  act: string;
  busyText: string;
  busy: boolean;
  tone?: "primary" | "danger";
  mistakes: readonly Mistake[];
  attempt: number;
  children: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
};

/** A choice that needs words of its own; it stands open for as long as it is drawn. */
export function FormDialog(props: FormDialogProps) {
  const { title, act, busyText, busy, tone = "primary", mistakes, attempt, children, onSubmit, onClose } = props;
  const { t } = useTranslation("ui");
  const id = useId();
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button type="submit" form={id} tone={tone} busy={busy} busyText={busyText}>
            {act}
          </Button>
          <Button tone="secondary" onPress={onClose} isDisabled={busy}>
            {t("cancel")}
          </Button>
        </>
      }
    >
      <form
        id={id}
        noValidate
        className="stack-tight"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <ErrorSummary mistakes={mistakes} attempt={attempt} />
        {children}
      </form>
    </Dialog>
  );
}
