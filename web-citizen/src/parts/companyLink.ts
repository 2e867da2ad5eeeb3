const key = "kutse.companyLink";
const isSecret = (text: string): boolean => /^share_[0-9a-f]{32}$/.test(text);

/**
 * The secret of a link for a company, while one signs in and takes up the company's role: kept in this tab only, never in
 * an address that reaches a server, and forgotten when the link has opened.
 */
export const companyLink = {
  /** Takes what stands behind the # of the address; anything but a link's secret is not kept. */
  keep(text: string): void {
    if (isSecret(text)) window.sessionStorage.setItem(key, text);
    else window.sessionStorage.removeItem(key);
  },
  kept(): string | null {
    return window.sessionStorage.getItem(key);
  },
  forget(): void {
    window.sessionStorage.removeItem(key);
  },
};
