/** An entry of a bank file for tests; the rest is made up. */
export interface EntryFacts {
  readonly bankReference?: string | null;
  readonly amount?: string;
  readonly currency?: string;
  readonly referenceNumber?: string | null;
  readonly bookedOn?: string;
  readonly payerName?: string;
  readonly direction?: "CRDT" | "DBIT";
  readonly status?: "BOOK" | "PDNG";
}

let count = 0;

/** A camt.053 file for tests, as Estonian banks write it. */
export function aBankFile(iban: string, entries: readonly EntryFacts[], version = "02"): Buffer {
  const body = entries.map((entry) => entryXml(entry)).join("");
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><BkToCstmrStmt><GrpHdr><MsgId>M1</MsgId></GrpHdr>
<Stmt><Id>S-1</Id><Acct><Id><IBAN>${iban}</IBAN></Id><Ccy>EUR</Ccy></Acct>${body}</Stmt></BkToCstmrStmt></Document>`,
  );
}

function entryXml(facts: EntryFacts): string {
  const { amount = "14.88", currency = "EUR", bookedOn = "2026-11-26", payerName = "MARI MAASIKAS" } = facts;
  const { direction = "CRDT", status = "BOOK", referenceNumber } = facts;
  const mark = facts.bankReference === undefined ? `B${process.pid}-${(count += 1)}` : facts.bankReference;
  const reference = referenceNumber
    ? `<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>${referenceNumber}</Ref></CdtrRefInf></Strd>`
    : "";
  return `<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd><Sts>${status}</Sts>
<BookgDt><Dt>${bookedOn}</Dt></BookgDt>${mark === null ? "" : `<AcctSvcrRef>${mark}</AcctSvcrRef>`}
<NtryDtls><TxDtls><RltdPties><Dbtr><Nm>${payerName}</Nm></Dbtr></RltdPties>
<RmtInf><Ustrd>Kutsetunnistus</Ustrd>${reference}</RmtInf></TxDtls></NtryDtls></Ntry>`;
}
