import { createHash } from "node:crypto";
import { isDay } from "../../platform/days";
import { ProblemCode } from "../../platform/ProblemCode";
import { Refusal } from "../../platform/Refusal";
import type { BankEntry, BankFile } from "./BankFile";
import { asNode, parseStatementXml, type XmlNode } from "./parseStatementXml";

/** 5 MB: some ten thousand entries. */
export const largestBankFile = 5 * 1024 * 1024;

/**
 * Reads an account statement, camt.053.001.02 or newer, of one account.
 *
 * @throws Refusal FILE_EMPTY, FILE_TOO_LARGE, BANK_FILE_NOT_XML, BANK_FILE_NOT_STATEMENT
 */
export function readBankFile(bytes: Buffer): BankFile {
  if (bytes.length === 0) throw new Refusal(ProblemCode.FILE_EMPTY, "file");
  if (bytes.length > largestBankFile) throw new Refusal(ProblemCode.FILE_TOO_LARGE, "file");
  const statements = parseStatementXml(bytes);
  const accounts = new Set(statements.map((statement) => ibanOf(statement)));
  const [iban] = accounts;
  if (accounts.size !== 1 || !iban) throw notStatement();
  const all = statements.flatMap((statement) => list(statement["Ntry"]));
  const entries = all.filter(bringsMoney).flatMap(entriesOf);
  const passedOver = all.filter((entry) => !bringsMoney(entry)).length;
  return { iban, statementReference: textAt(statements[0], "Id"), entries, passedOver };
}

function bringsMoney(entry: XmlNode): boolean {
  const status = textAt(entry, "Sts") ?? textAt(entry, "Sts", "Cd");
  return textAt(entry, "CdtDbtInd") === "CRDT" && textAt(entry, "RvslInd") !== "true" && status === "BOOK";
}

/** An entry is one payment, or a batch with a detail for each. */
function entriesOf(entry: XmlNode): BankEntry[] {
  const details = list(entry["NtryDtls"]).flatMap((group) => list(group["TxDtls"]));
  if (details.length <= 1) return [entryOf(entry, details[0] ?? {}, entry["Amt"], null)];
  return details.map((detail, place) => {
    const amount = detail["Amt"] ?? asNode(asNode(detail["AmtDtls"])["TxAmt"])["Amt"];
    return entryOf(entry, detail, amount, place + 1);
  });
}

function entryOf(entry: XmlNode, detail: XmlNode, amount: unknown, place: number | null): BankEntry {
  const bookedOn = (textAt(entry, "BookgDt", "Dt") ?? textAt(entry, "BookgDt", "DtTm") ?? "").slice(0, 10);
  const currency = textAt(asNode(amount), "@Ccy") ?? "";
  if (!isDay(bookedOn) || !/^[A-Z]{3}$/.test(currency)) throw notStatement();
  const party = asNode(asNode(detail["RltdPties"])["Dbtr"]);
  const remittance = asNode(detail["RmtInf"]);
  const references = list(remittance["Strd"]).map((one) => textAt(one, "CdtrRefInf", "Ref"));
  const facts = {
    ...{ bookedOn, currency, amount: decimal(textAt(asNode(amount), "#text")) },
    payerName: short(textAt(party, "Nm") ?? textAt(party, "Pty", "Nm"), 140),
    referenceNumber: digitsOf(references.find((one) => one !== null) ?? null),
    description: short(ustrdOf(remittance), 500),
  };
  const own = textAt(detail, "Refs", "AcctSvcrRef");
  const ofEntry = textAt(entry, "AcctSvcrRef");
  const given = place === null ? (ofEntry ?? own) : (own ?? (ofEntry && `${ofEntry}/${place}`));
  const endToEnd = textAt(detail, "Refs", "EndToEndId");
  return { ...facts, bankReference: given ?? markOf([...Object.values(facts), endToEnd, place]) };
}

/** A bank that gives no mark of its own: the entry's content is its mark. */
function markOf(facts: readonly unknown[]): string {
  return `sha256:${createHash("sha256").update(JSON.stringify(facts)).digest("hex")}`;
}

function ibanOf(statement: XmlNode): string {
  return (textAt(statement, "Acct", "Id", "IBAN") ?? "").replace(/\s/g, "").toUpperCase();
}

/** Estonian digits, or the same inside an international reference (ISO 11649: RF and two check digits). */
function digitsOf(reference: string | null): string | null {
  const plain = (reference ?? "").replace(/\s/g, "").toUpperCase();
  const digits = plain.replace(/^RF\d{2}/, "").replace(/^0+/, "");
  return digits === "" ? null : digits.slice(0, 35);
}

function decimal(amount: string | null): string {
  const match = /^(\d{1,10})(?:\.(\d{1,5}))?$/.exec(amount ?? "");
  const places = (match?.[2] ?? "").padEnd(2, "0");
  if (!match || !/^\d{2}0*$/.test(places)) throw notStatement();
  return `${match[1]}.${places.slice(0, 2)}`;
}

function ustrdOf(remittance: XmlNode): string | null {
  const texts = Array.isArray(remittance["Ustrd"]) ? (remittance["Ustrd"] as unknown[]) : [];
  return (
    texts
      .map((one) => (typeof one === "string" ? decoded(one) : ""))
      .join(" ")
      .trim() || null
  );
}

function short(text: string | null, most: number): string | null {
  return text === null ? null : Array.from(text).slice(0, most).join("");
}

function list(value: unknown): XmlNode[] {
  return Array.isArray(value) ? value.map(asNode) : [];
}

/** The text of the element at this path; an element with attributes keeps its text under "#text". */
function textAt(node: XmlNode | undefined, ...path: readonly string[]): string | null {
  const found = path.reduce<unknown>((at, name) => asNode(at)[name], node);
  const text = typeof found === "string" ? found : asNode(found)["#text"];
  return typeof text === "string" && text.trim() !== "" ? decoded(text.trim()) : null;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The five entities of XML and character numbers; control characters are dropped. */
function decoded(text: string): string {
  const plain = text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi, (whole, name, dec, hex) => {
    if (typeof name === "string") return named[name.toLowerCase()] ?? whole;
    const code = typeof dec === "string" ? Number(dec) : parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
  return plain.replace(/[\p{Cc}\p{Surrogate}]/gu, " ");
}

function notStatement(): Refusal {
  return new Refusal(ProblemCode.BANK_FILE_NOT_STATEMENT, "file");
}
