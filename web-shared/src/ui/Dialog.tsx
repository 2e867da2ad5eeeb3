import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button as AriaButton } from "react-aria-components/Button";
import { Dialog as AriaDialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import styles from "./Dialog.module.css";
import { Icon } from "./Icon";

/** `onClose` runs on Esc, on the cross and on the overlay unless the choice must be made. */
export type DialogProps = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  acts?: ReactNode;
  mustChoose?: boolean;
};

/** A choice that must be made now. Focus stays inside and goes back where it was. */
export function Dialog({ title, isOpen, onClose, children, acts, mustChoose = false }: DialogProps) {
  const { t } = useTranslation("ui");
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable={!mustChoose}
      isKeyboardDismissDisabled={mustChoose}
      className={styles.overlay}
    >
      <Modal className={styles.modal}>
        <AriaDialog className={styles.dialog} {...(mustChoose ? { role: "alertdialog" } : {})}>
          <div className={styles.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {mustChoose ? null : (
              <AriaButton className={styles.close} aria-label={t("close")} onPress={onClose}>
                <Icon name="close" />
              </AriaButton>
            )}
          </div>
          <div className={styles.body}>{children}</div>
          {acts ? <div className={styles.acts}>{acts}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
