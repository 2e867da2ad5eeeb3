import type { Crumb } from "../ui/Breadcrumbs";
import { usePortal } from "./PortalContext";

/** The way to a list that several portals have: the portal's own home, as its menu names it, and the list. */
export function useListCrumbs(title: string): Crumb[] {
  const { useNavigation } = usePortal();
  const home = useNavigation().find(({ to }) => to === "/");
  return [...(home ? [{ label: home.label, to: "/" }] : []), { label: title }];
}
