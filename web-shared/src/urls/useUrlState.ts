import { useCallback, useMemo } from "react";
import { useLocation, useSearchParams } from "react-router";

/**
 * A list's filters, order and tab in the address: `defaults` names them and gives what is left out of the address.
 * Never put a person's name or code here; keep those in component state, or in the history's state, which stays as it is.
 */
export function useUrlState<State extends Record<string, string>>(
  defaults: State,
): [State, (change: Partial<State>) => void] {
  const [search, setSearch] = useSearchParams();
  const { state: beside } = useLocation() as { state: unknown };
  const shape = JSON.stringify(defaults);
  const state = useMemo(() => {
    const named = JSON.parse(shape) as State;
    for (const key in named) Object.assign(named, { [key]: search.get(key) ?? named[key] });
    return named;
  }, [search, shape]);
  const change = useCallback(
    (changes: Partial<State>) => {
      const named = JSON.parse(shape) as State;
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [key, value] of Object.entries(changes)) {
            if (typeof value !== "string" || value === named[key]) after.delete(key);
            else after.set(key, value);
          }
          return after;
        },
        { replace: true, state: beside, preventScrollReset: true },
      );
    },
    [beside, setSearch, shape],
  );
  return [state, change];
}
