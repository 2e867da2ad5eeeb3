import { createRoot } from "react-dom/client";
import { createClient } from "../apollo/createClient";
import { startTexts } from "../texts/startTexts";
import type { PortalDefinition } from "./PortalDefinition";
import { PortalRoot } from "./PortalRoot";
import { portalRouter } from "./portalRouter";

/** Starts a portal in the page's `#root`: its texts first, then everything else. */
export async function startPortal(definition: PortalDefinition): Promise<void> {
  document.documentElement.dataset["portal"] = definition.portal;
  await startTexts(definition.texts);
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no #root");
  createRoot(root).render(
    <PortalRoot definition={definition} client={createClient()} router={portalRouter(definition)} />,
  );
}
