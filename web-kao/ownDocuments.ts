import { readFileSync } from "node:fs";
import { join } from "node:path";

const call = /graphql\(\s*`\s*(query|mutation|fragment)\s+(\w+)[^`]*`,?\s*\)/g;
const importOfGraphql = /import \{ graphql \} from "[^"]*\/gql\/gql";\n/;

/**
 * Puts each document where it is used, so that a page carries its own documents and the first page not those of all
 * others. The documents are the generated ones, with their hashes; a fragment of its own is never sent and becomes {}.
 */
export function ownDocuments(root: string) {
  const source = join(root, "src");
  const read = () => readFileSync(join(source, "gql", "graphql.ts"), "utf8");
  const documents = new Map<string, string>();
  return {
    name: "own-documents",
    apply: "build" as const,
    enforce: "pre" as const,
    buildStart() {
      for (const [, name, text] of read().matchAll(/^export const (\w+)Document = (\{.*\}) as unknown as /gm)) {
        if (name && text) documents.set(name, text);
      }
    },
    transform(this: { error: (message: string) => never }, code: string, id: string) {
      if (!id.startsWith(source) || id.includes("/gql/") || !importOfGraphql.test(code)) return null;
      const put = (_call: string, kind: string, name: string) => {
        const text = kind === "fragment" ? "{}" : documents.get(name);
        if (!text) this.error(`${name} is not among the generated documents; run npm run generate`);
        return `(${text})`;
      };
      return { code: code.replace(importOfGraphql, "").replace(call, put), map: null };
    },
  };
}
