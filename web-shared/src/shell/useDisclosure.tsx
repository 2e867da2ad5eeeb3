import { useEffect, useRef, useState } from "react";

/** A panel that a button opens: Esc closes it and gives focus back, a click or focus elsewhere closes it too. */
export function useDisclosure<Frame extends HTMLElement>() {
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<Frame>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      trigger.current?.focus();
    };
    const onElsewhere = (event: Event) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onElsewhere);
    document.addEventListener("focusin", onElsewhere);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onElsewhere);
      document.removeEventListener("focusin", onElsewhere);
    };
  }, [isOpen]);
  return { isOpen, setOpen, frame, trigger };
}
