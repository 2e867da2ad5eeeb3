import fs from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";

const call = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;
const imported = /^import \{ graphql \} from "[^"]*\/gql\/gql";\n/m;

/**
 * Puts each document where it is written instead of in one list of all: a page brings its own, the first load none of the
 * others'. What stands there is what the generated list would have given for the same text.
 */
export function inlineDocuments(folders: readonly string[]): Plugin {
  const known = new Map<string, Map<string, string>>();
  return {
    name: "inline-documents",
    enforce: "pre",
    apply: "build",
    buildStart() {
      for (const folder of folders) known.set(folder, readDocuments(path.join(folder, "src", "gql")));
    },
    transform(code, id) {
      const file = id.split("?")[0] ?? id;
      const folder = folders.find((each) => file.startsWith(`${path.join(each, "src")}${path.sep}`));
      if (!folder || !/\.tsx?$/.test(file) || !imported.test(code)) return null;
      const documents = known.get(folder);
      const inlined = code.replace(call, (written: string, text: string) => {
        const found = documents?.get(text);
        if (found === undefined) this.error(`${file}: a document that was not generated: ${written.slice(0, 80)}`);
        return `(${found})`;
      });
      return { code: inlined.replace(imported, ""), map: null };
    },
  };
}

/** Written text to the generated document, as source. */
function readDocuments(folder: string): Map<string, string> {
  const sources = new Map<string, string>();
  for (const [, name, source] of fs
    .readFileSync(path.join(folder, "graphql.ts"), "utf8")
    .matchAll(/^export const (\w+) = (\{.*\}) as unknown as DocumentNode/gm))
    sources.set(name ?? "", source ?? "");
  const list = fs.readFileSync(path.join(folder, "gql.ts"), "utf8").split("const documents")[1] ?? "";
  const documents = new Map<string, string>();
  for (const [, text, name] of list.matchAll(/^ {4}("(?:[^"\\]|\\.)*"): types\.(\w+),$/gm)) {
    const source = sources.get(name ?? "");
    if (source !== undefined) documents.set(JSON.parse(text ?? '""') as string, source);
  }
  return documents;
}
