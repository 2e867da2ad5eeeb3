import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";
import { Dialog } from "./Dialog";

/** `act` names the consequence and its object: "Tunnista kutsetunnistus 123456 kehtetuks". */
export type ConfirmDialogProps = {
  title: string;
  isOpen: boolean;
  children: ReactNode;
  act: string;
  busy?: boolean;
  busyText?: string;
  tone?: "primary" | "danger";
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks once more before what is hard to undo. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, isOpen, children, act, busy = false, busyText, tone = "danger", onConfirm, onClose } = props;
  const { t } = useTranslation("ui");
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      acts={
        <>
          <Button tone={tone} busy={busy} {...(busyText ? { busyText } : {})} onPress={onConfirm}>
            {act}
          </Button>
          <Button tone="secondary" onPress={onClose} isDisabled={busy}>
            {t("cancel")}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
