import { NodeCompiler, type NodeError } from "@myriaddreamin/typst-ts-node-compiler";
import { documentFonts } from "./documentFonts";
import { printableText } from "./printableText";

/** What is to be laid out: a Typst template, what it reads from `sys.inputs.data`, and the moment it says it was made. */
export interface Typesetting {
  readonly template: string;
  readonly view: object;
  readonly createdAt: Date;
  /** Further inputs as they are: pictures, and what is attached; attaching asks for PDF/A-3a. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly standard?: "a-2a" | "a-3a";
}

let compiler: NodeCompiler | null = null;

/**
 * Lays a document out as an accessible archival PDF (PDF/A-2a or 3a). The same content always gives the same bytes; the
 * text of people is data to the template, so nothing typed can become markup, and a sign that no font has stands as its
 * code. Work for the worker, not for the API.
 */
export function typesetPdf({ template, view, createdAt, inputs, standard = "a-2a" }: Typesetting): Buffer {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: documentFonts() }] });
  const given = { data: JSON.stringify(view, printable), ...inputs };
  const compiled = compiler.compile({ mainFileContent: template, inputs: given });
  if (!compiled.result) throw new Error(`a document cannot be laid out: ${faultsOf(compiled.takeDiagnostics())}`);
  const creationTimestamp = Math.floor(createdAt.getTime() / 1000);
  const pdf = compiler.pdf(compiled.result, { pdfStandard: standard, creationTimestamp });
  compiler.evictCache(10);
  return pdf;
}

const printable = (_name: string, value: unknown): unknown =>
  typeof value === "string" ? printableText(value) : value;

/** The compiler's words: they name places in the template, never what it was filled with. */
function faultsOf(found: NodeError | null): string {
  const faults = (found?.shortDiagnostics ?? []) as readonly { readonly message?: unknown }[];
  return faults.map(({ message }) => String(message)).join("; ");
}
