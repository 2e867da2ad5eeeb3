import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/** What is to be laid out: a Typst template, what it reads from `sys.inputs.data`, and the moment it says it was made. */
export interface Typesetting {
  readonly template: string;
  readonly view: object;
  readonly createdAt: Date;
}

const faces: Readonly<Record<string, readonly string[]>> = {
  "source-sans-3": ["400Regular", "600SemiBold"],
  "source-serif-4": ["400Regular", "600SemiBold"],
};

/**
 * Lays a document out as an accessible archival PDF (PDF/A-2a). The same content always gives the same bytes; the text of
 * people is data to the template, so nothing typed can become markup.
 */
export function typesetPdf({ template, view, createdAt }: Typesetting): Buffer {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: readFonts() }] });
  const compiled = compiler.compile({ mainFileContent: template, inputs: { data: JSON.stringify(view) } });
  if (!compiled.result)
    throw new Error(`a document cannot be laid out: ${String(compiled.takeDiagnostics()?.compilationStatus)}`);
  const creationTimestamp = Math.floor(createdAt.getTime() / 1000);
  return compiler.pdf(compiled.result, { pdfStandard: "a-2a", creationTimestamp });
}

let fonts: Buffer[] | null = null;

function readFonts(): Buffer[] {
  fonts ??= Object.entries(faces).flatMap(([family, weights]) => {
    const folder = dirname(require.resolve(`@expo-google-fonts/${family}/package.json`));
    return weights.flatMap((weight) => {
      const names = readdirSync(join(folder, weight)).filter((name) => name.endsWith(".ttf"));
      return names.map((name) => readFileSync(join(folder, weight, name)));
    });
  });
  return fonts;
}
