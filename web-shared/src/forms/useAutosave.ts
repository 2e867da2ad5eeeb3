import { useCallback, useEffect, useRef, useState } from "react";

/** Where the saving stands: `conflict` means that it was changed elsewhere and saving has stopped. */
export type SaveState = "idle" | "unsaved" | "saving" | "saved" | "failed" | "conflict";

/** What `save` answers: "failed" is tried again, "conflict" stops, "refused" waits for the next change. */
export type SaveOutcome = "saved" | "failed" | "conflict" | "refused";

/** `delay` is how long after the last key saving begins, in milliseconds; at most 3000. */
export type AutosaveOptions<Values> = {
  values: Values;
  save: (values: Values) => Promise<SaveOutcome>;
  isOn?: boolean;
  delay?: number;
};

const retryAfter = 5000;

/**
 * Saves a form by itself while it is being filled in: one save at a time, always the newest values, nothing typed is
 * ever taken back. `flush` saves at once; `restart` goes on after a conflict with the given values as the saved ones.
 */
export function useAutosave<Values>({ values, save, isOn = true, delay = 1500 }: AutosaveOptions<Values>) {
  const typed = JSON.stringify(values);
  const [state, setState] = useState<SaveState>("idle");
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const latest = useRef({ values, typed, save });
  const saved = useRef(typed);
  const running = useRef<Promise<void> | null>(null);
  useEffect(() => {
    latest.current = { values, typed, save };
  });

  const run = useCallback(async (): Promise<void> => {
    let outcome: SaveOutcome = "saved";
    while (outcome === "saved" && latest.current.typed !== saved.current) {
      const sent = latest.current;
      setState("saving");
      outcome = await sent.save(sent.values).catch((): SaveOutcome => "failed");
      if (outcome === "saved" || outcome === "refused") saved.current = sent.typed;
      if (outcome === "saved") setSavedAt(new Date().toISOString());
      setState(outcome === "refused" ? "unsaved" : outcome);
    }
  }, []);

  const flush = useCallback(async (): Promise<void> => {
    running.current ??= run().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [run]);

  const restart = useCallback((current: Values) => {
    saved.current = JSON.stringify(current);
    setState("idle");
  }, []);

  const isStopped = !isOn || state === "conflict";
  const isFailed = state === "failed";
  useEffect(() => {
    if (isStopped || typed === saved.current) return;
    const begin = () => void flush();
    const timer = window.setTimeout(begin, isFailed ? retryAfter : Math.min(delay, 3000));
    window.addEventListener("online", begin);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener("online", begin);
    };
  }, [typed, isStopped, isFailed, delay, flush, savedAt]);

  return { state, savedAt, flush, restart };
}
