import { randomBytes } from "node:crypto";
import { escapeHtml } from "../renderPage";
import type { BankOrder } from "./BankOrder";

/** The account's statement with this payment, as a bank gives it: ISO 20022 camt.053.001.02, or as its fault wants it. */
export function statementXml(order: BankOrder, now: Date): string {
  if (order.fault === "notXml") return "kuupäev;summa;viitenumber\n";
  const mark = randomBytes(8).toString("hex").toUpperCase();
  const entry = entryXml(order, mark, now.toISOString().slice(0, 10));
  const entries = order.fault === "duplicateEntry" ? `${entry}${entry}` : entry;
  const doctype =
    order.fault === "bomb"
      ? `<!DOCTYPE Document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`
      : "";
  return `<?xml version="1.0" encoding="UTF-8"?>${doctype}
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
<GrpHdr><MsgId>${mark}</MsgId><CreDtTm>${now.toISOString()}</CreDtTm></GrpHdr>
<Stmt><Id>STMT-${mark}</Id><CreDtTm>${now.toISOString()}</CreDtTm>
<Acct><Id><IBAN>${order.iban}</IBAN></Id><Ccy>EUR</Ccy></Acct>
${entries}</Stmt></BkToCstmrStmt></Document>
`;
}

function entryXml({ fault, amount, payer, reference }: BankOrder, mark: string, day: string): string {
  const currency = fault === "wrongCurrency" ? "SEK" : "EUR";
  const last = (Number(reference.slice(-1)) + 1) % 10;
  const given = fault === "wrongReference" ? `${reference.slice(0, -1)}${last}` : reference;
  const structured = `<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>${given}</Ref></CdtrRefInf></Strd>`;
  return `<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${fault === "outgoing" ? "DBIT" : "CRDT"}</CdtDbtInd>
<Sts>${fault === "pending" ? "PDNG" : "BOOK"}</Sts><BookgDt><Dt>${day}</Dt></BookgDt><ValDt><Dt>${day}</Dt></ValDt>
<AcctSvcrRef>${mark}</AcctSvcrRef><NtryDtls><TxDtls><Refs><AcctSvcrRef>${mark}</AcctSvcrRef></Refs>
<RltdPties><Dbtr><Nm>${escapeHtml(payer)}</Nm></Dbtr></RltdPties>
<RmtInf><Ustrd>Makse kutseregistri arve eest</Ustrd>${given === "" || fault === "noReference" ? "" : structured}</RmtInf>
</TxDtls></NtryDtls></Ntry>
`;
}
