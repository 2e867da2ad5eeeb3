import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { DecisionRecord } from "./DecisionRecord";
import { minutesTemplate } from "./minutesTemplate";
import { minutesView } from "./minutesView";

const faces: Readonly<Record<string, readonly string[]>> = {
  "source-sans-3": ["400Regular", "600SemiBold"],
  "source-serif-4": ["400Regular", "600SemiBold"],
};

/**
 * The minutes as an accessible archival PDF (PDF/A-2a). The same record always gives the same bytes; the text of people
 * is data to the template, so nothing typed can become markup.
 */
export function renderMinutesPdf(record: DecisionRecord, sha256: string): Buffer {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: readFonts() }] });
  const data = JSON.stringify(minutesView(record, sha256));
  const compiled = compiler.compile({ mainFileContent: minutesTemplate, inputs: { data } });
  if (!compiled.result)
    throw new Error(`the minutes cannot be laid out: ${String(compiled.takeDiagnostics()?.compilationStatus)}`);
  const creationTimestamp = Math.floor(new Date(record.preparedAt).getTime() / 1000);
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
