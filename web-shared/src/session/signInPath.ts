import type { Locale } from "../texts/Locale";
import type { PortalName } from "./portals";

/** The address that starts the state sign-in for a portal in a language. */
export function signInPath(portal: PortalName, locale: Locale): string {
  return `/auth/login?${new URLSearchParams({ portal, locale }).toString()}`;
}
