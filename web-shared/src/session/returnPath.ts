const key = "kutse.returnPath";

/** Where to go on after signing in: kept in this tab only, never in an address. */
export const returnPath = {
  remember(path: string): void {
    window.sessionStorage.setItem(key, path);
  },
  take(): string | null {
    const path = window.sessionStorage.getItem(key);
    window.sessionStorage.removeItem(key);
    return path;
  },
};
