import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { NodeCompiler, type NodeError } from "@myriaddreamin/typst-ts-node-compiler";

/** Pages to be laid out: a Typst template, what it is filled with, which archival form, and the moment the file bears. */
export interface Pages {
  readonly template: string;
  /** Comes to the template as `sys.inputs`, always as data, never as markup. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly standard: "a-2a" | "a-3a";
  readonly at: Date;
}

const faces: Readonly<Record<string, readonly string[]>> = {
  "source-sans-3": ["400Regular", "400Regular_Italic", "600SemiBold"],
  "source-serif-4": ["400Regular", "400Regular_Italic", "600SemiBold"],
};

let compiler: NodeCompiler | null = null;

/** Lays pages out as a tagged archival PDF. The same pages always give the same bytes. Work for the worker, not for the API. */
export function typeset({ template, inputs, standard, at }: Pages): Buffer {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: readFonts() }] });
  const compiled = compiler.compile({ mainFileContent: template, inputs: { ...inputs } });
  if (!compiled.result) throw new Error(`the pages cannot be laid out: ${faultsOf(compiled.takeDiagnostics())}`);
  const creationTimestamp = Math.floor(at.getTime() / 1000);
  const pdf = compiler.pdf(compiled.result, { pdfStandard: standard, creationTimestamp });
  compiler.evictCache(10);
  return pdf;
}

/** The compiler's words: they name places in the template, never what it was filled with. */
function faultsOf(found: NodeError | null): string {
  const faults = (found?.shortDiagnostics ?? []) as readonly { readonly message?: unknown }[];
  return faults.map(({ message }) => String(message)).join("; ");
}

function readFonts(): Buffer[] {
  return Object.entries(faces).flatMap(([family, styles]) => {
    const folder = dirname(require.resolve(`@expo-google-fonts/${family}/package.json`));
    return styles.flatMap((style) => {
      const names = readdirSync(join(folder, style)).filter((name) => name.endsWith(".ttf"));
      return names.map((name) => readFileSync(join(folder, style, name)));
    });
  });
}
