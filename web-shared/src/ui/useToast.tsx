import { createContext, use } from "react";

/** Where messages are said; `Toasts` provides it. */
export const ToastContext = createContext<{ say: (message: string) => void }>({ say: () => undefined });

/** Says a short message in the corner: `const { say } = useToast()`. */
export function useToast() {
  return use(ToastContext);
}
