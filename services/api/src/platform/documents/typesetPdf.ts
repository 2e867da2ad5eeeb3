import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { NodeCompiler, type NodeError } from "@myriaddreamin/typst-ts-node-compiler";

/** What is to be laid out: a Typst template, what it reads from `sys.inputs.data`, and the moment it says it was made. */
export interface Typesetting {
  readonly template: string;
  readonly view: object;
  readonly createdAt: Date;
  /** Further inputs as they are: pictures, and what is attached; attaching asks for PDF/A-3a. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly standard?: "a-2a" | "a-3a";
  /** Signs that no font has (an emoji in what somebody typed) stand as □; otherwise the document cannot be made. */
  readonly replacesUnknown?: boolean;
}

const faces: Readonly<Record<string, readonly string[]>> = {
  "source-sans-3": ["400Regular", "400Regular_Italic", "600SemiBold"],
  "source-serif-4": ["400Regular", "400Regular_Italic", "600SemiBold"],
};

let compiler: NodeCompiler | null = null;

/**
 * Lays a document out as an accessible archival PDF (PDF/A-2a or 3a). The same content always gives the same bytes; the
 * text of people is data to the template, so nothing typed can become markup. Work for the worker, not for the API.
 */
export function typesetPdf(wanted: Typesetting): Buffer {
  let data = JSON.stringify(wanted.view);
  for (let round = 0; ; round += 1) {
    try {
      return typeset(wanted, data);
    } catch (error) {
      const unknown = wanted.replacesUnknown && round < mostRounds ? unknownIn(String(error)) : [];
      const known = unknown.reduce((text, sign) => text.replaceAll(sign, "□"), data);
      if (known === data) throw error;
      data = known;
    }
  }
}

const mostRounds = 50;

/** The signs that the compiler says no font has. */
function unknownIn(fault: string): string[] {
  const texts = [...fault.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)].map(([, text = ""]) => text);
  return texts.map((text) => text.replace(/\\{1,2}u\{([0-9a-f]+)\}/gi, (_all, code: string) => signOf(code)));
}

const signOf = (code: string): string => String.fromCodePoint(Number.parseInt(code, 16));

function typeset({ template, createdAt, inputs, standard = "a-2a" }: Typesetting, data: string): Buffer {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: readFonts() }] });
  const given = { data, ...inputs };
  const compiled = compiler.compile({ mainFileContent: template, inputs: given });
  if (!compiled.result) throw new Error(`a document cannot be laid out: ${faultsOf(compiled.takeDiagnostics())}`);
  const creationTimestamp = Math.floor(createdAt.getTime() / 1000);
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
