import type { PortalDefinition } from "@kutse/web-shared/shell/PortalDefinition";
import { openRoutes, signedInRoutes } from "./routes";
import { texts } from "./texts/texts";
import { useNavigation } from "./useNavigation";

/** This portal: its pages, its menu, its texts. */
export const portal: PortalDefinition = {
  portal: "admin",
  texts,
  open: openRoutes,
  signedIn: signedInRoutes,
  useNavigation,
};
