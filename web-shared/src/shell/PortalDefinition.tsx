import type { RouteObject } from "react-router";
import type { PortalName } from "../session/portals";
import type { TextLoaders } from "../texts/startTexts";
import type { IconName } from "../ui/Icon";

/** One way from the menu; `signedIn` hides it until someone is signed in. */
export type NavigationItem = { to: string; label: string; icon?: IconName; count?: number; signedIn?: boolean };

/**
 * What makes a portal: `open` pages are for everyone, `signedIn` pages ask for sign-in (and in kao and admin for a
 * role of that portal); `useNavigation` is a hook that gives the menu in the language of the page.
 */
export type PortalDefinition = {
  portal: PortalName;
  texts: TextLoaders;
  open: RouteObject[];
  signedIn: RouteObject[];
  useNavigation: () => readonly NavigationItem[];
};
