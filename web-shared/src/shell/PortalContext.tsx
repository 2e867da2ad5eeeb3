import { createContext, use } from "react";
import type { PortalDefinition } from "./PortalDefinition";

/** The portal this page belongs to; `startPortal` provides it. */
export const PortalContext = createContext<PortalDefinition | null>(null);

/** The portal this page belongs to. Throws outside a portal. */
export function usePortal(): PortalDefinition {
  const portal = use(PortalContext);
  if (!portal) throw new Error("usePortal needs a PortalContext above it");
  return portal;
}
