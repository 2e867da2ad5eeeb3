import type { Browser, Page } from "@playwright/test";
import { askRegister } from "./askRegister";
import { signInAs } from "./signInAs";

/** Kutsekoda opens, with a reason, the first application of Jüri's work queue. */
export async function openForSupervision(browser: Browser, page: Page): Promise<string> {
  const { page: office, context } = await signInAs(browser, "jyri");
  const { applications } = await askRegister<{ applications: { edges: { node: { number: string } }[] } }>(
    office,
    "query Q { applications(first: 1) { edges { node { number } } } }",
  );
  await context.close();
  const { openForSupervision: opened } = await askRegister<{ openForSupervision: { application: { id: string } } }>(
    page,
    "mutation S($input: OpenForSupervisionInput!) { openForSupervision(input: $input) { application { id } } }",
    { input: { number: applications.edges[0]?.node.number ?? "", reason: "Lehtede ülevaatus" } },
  );
  return opened.application.id;
}
