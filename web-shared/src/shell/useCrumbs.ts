import type { Crumb } from "../ui/Breadcrumbs";
import { usePortal } from "./PortalContext";

/** The way to a page that several portals have: the portal's own home, as its menu names it, and then these. */
export function useCrumbs(...then: readonly Crumb[]): Crumb[] {
  const { useNavigation } = usePortal();
  const home = useNavigation().find(({ to }) => to === "/");
  return [...(home ? [{ label: home.label, to: "/" }] : []), ...then];
}
