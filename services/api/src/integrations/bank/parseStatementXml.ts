import { XMLParser, XMLValidator } from "fast-xml-parser";
import { ProblemCode } from "../../platform/ProblemCode";
import { Refusal } from "../../platform/Refusal";

export type XmlNode = Readonly<Record<string, unknown>>;

const repeated = new Set(["Stmt", "Ntry", "NtryDtls", "TxDtls", "Ustrd", "Strd"]);
// read from the text: the parser drops the name spaces together with their prefixes
const nameSpace = /\sxmlns(?::\w+)?\s*=\s*["']urn:iso:std:iso:20022:tech:xsd:camt\.053\.001\.(\d{2})["']/;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: 60,
  isArray: (name) => repeated.has(name),
});

/** The statements of a camt.053 file as plain objects. BANK_FILE_NOT_XML, BANK_FILE_NOT_STATEMENT. */
export function parseStatementXml(bytes: Buffer): readonly XmlNode[] {
  const text = decode(bytes);
  // a document type is never needed here, and the only way to an entity that grows
  if (/<!(DOCTYPE|ENTITY)/i.test(text) || XMLValidator.validate(text) !== true) throw notXml();
  const document = asNode(asNode(parse(text))["Document"]);
  const version = nameSpace.exec(text)?.[1];
  const statements = asNode(document["BkToCstmrStmt"])["Stmt"];
  if (version === undefined || version < "02" || !Array.isArray(statements)) {
    throw new Refusal(ProblemCode.BANK_FILE_NOT_STATEMENT, "file");
  }
  return statements.map(asNode);
}

/** The value as an element with children; an empty one when it is text or absent. */
export function asNode(value: unknown): XmlNode {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as XmlNode) : {};
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw notXml();
  }
}

function parse(text: string): unknown {
  try {
    return parser.parse(text);
  } catch {
    throw notXml();
  }
}

function notXml(): Refusal {
  return new Refusal(ProblemCode.BANK_FILE_NOT_XML, "file");
}
