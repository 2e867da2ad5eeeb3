import type { Page } from "@playwright/test";
import { askRegister } from "./askRegister";

/** Where the administrator changes a procedure of the first body that has one. */
export async function changeableProcedure(page: Page): Promise<string> {
  const { awardingBodies } = await askRegister<{
    awardingBodies: {
      edges: { node: { id: string; procedureVersions: { id: string; viewerCanChange: boolean }[] } }[];
    };
  }>(page, "query P { awardingBodies(first: 20) { edges { node { id procedureVersions { id viewerCanChange } } } } }");
  const body = awardingBodies.edges.find(({ node }) => node.procedureVersions.length > 0)?.node;
  const procedure = body?.procedureVersions.find(({ viewerCanChange }) => viewerCanChange);
  return `/admin/bodies/${body?.id ?? ""}/procedures/${procedure?.id ?? ""}`;
}
