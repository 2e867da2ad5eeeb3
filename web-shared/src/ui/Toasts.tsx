import { useCallback, useMemo, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "./Icon";
import styles from "./Toasts.module.css";
import { ToastContext } from "./useToast";

type Toast = { id: number; message: string };

/** How long a message stays, in milliseconds; long enough to read twice. */
const stays = 8000;

/** Shows short messages in the corner and reads them out politely; they never carry what is needed later. */
export function Toasts({ children }: { children: ReactNode }) {
  const { t } = useTranslation("ui");
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const lastId = useRef(0);
  const close = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const say = useCallback(
    (message: string) => {
      const id = (lastId.current += 1);
      setToasts((all) => [...all, { id, message }]);
      window.setTimeout(() => close(id), stays);
    },
    [close],
  );
  const value = useMemo(() => ({ say }), [say]);
  return (
    <ToastContext value={value}>
      {children}
      <div className={styles.corner} role="status" aria-live="polite">
        {toasts.map((toast) => (
          <div key={toast.id} className={styles.toast}>
            <Icon name="checkCircle" />
            <span>{toast.message}</span>
            <button type="button" className={styles.close} aria-label={t("close")} onClick={() => close(toast.id)}>
              <Icon name="close" size="s" />
            </button>
          </div>
        ))}
      </div>
    </ToastContext>
  );
}
