import type { Page } from "@playwright/test";
import { askRegister } from "./askRegister";

interface Edges {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

/** The id of the first thing each of these lists shows to who is signed in; `fields` are lists of connections. */
export async function knownIds<Field extends string>(
  page: Page,
  fields: Readonly<Record<Field, string>>,
): Promise<Record<Field, string>> {
  const names = Object.keys(fields) as Field[];
  const query = names.map((name) => `${name}: ${fields[name]} { edges { node { id } } }`).join("\n");
  const found = await askRegister<Record<Field, Edges>>(page, `query KnownIds { ${query} }`);
  const ids = names.map((name) => [name, found[name].edges[0]?.node.id ?? "nothing-there"]);
  return Object.fromEntries(ids) as Record<Field, string>;
}
