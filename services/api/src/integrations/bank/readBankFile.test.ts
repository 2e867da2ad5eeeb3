import { largestBankFile, readBankFile } from "./readBankFile";
import { aBankFile } from "./testing/aBankFile";

const iban = "EE382200221020145685";

/** A statement in the words of a newer version: code of the status, party, a batch of two. */
const batch = Buffer.from(`<?xml version="1.0"?>
<ns:Document xmlns:ns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><ns:BkToCstmrStmt><ns:Stmt><ns:Id>S 2</ns:Id>
<ns:Acct><ns:Id><ns:IBAN>EE38 2200 2210 2014 5685</ns:IBAN></ns:Id></ns:Acct>
<ns:Ntry><ns:Amt Ccy="EUR">30</ns:Amt><ns:CdtDbtInd>CRDT</ns:CdtDbtInd><ns:Sts><ns:Cd>BOOK</ns:Cd></ns:Sts>
<ns:BookgDt><ns:DtTm>2026-11-26T08:00:00+02:00</ns:DtTm></ns:BookgDt><ns:AcctSvcrRef>E9</ns:AcctSvcrRef><ns:NtryDtls>
<ns:TxDtls><ns:Amt Ccy="EUR">10.5</ns:Amt><ns:RltdPties><ns:Dbtr><ns:Pty><ns:Nm>O&#x16A; &amp; &#213;UN &lt;AS&gt;</ns:Nm></ns:Pty></ns:Dbtr></ns:RltdPties>
<ns:RmtInf><ns:Strd><ns:CdtrRefInf><ns:Ref>RF18 1000012</ns:Ref></ns:CdtrRefInf></ns:Strd></ns:RmtInf></ns:TxDtls>
<ns:TxDtls><ns:Refs><ns:AcctSvcrRef>OWN</ns:AcctSvcrRef></ns:Refs><ns:AmtDtls><ns:TxAmt><ns:Amt Ccy="EUR">19.50000</ns:Amt></ns:TxAmt></ns:AmtDtls>
<ns:RmtInf><ns:Strd><ns:CdtrRefInf><ns:Ref>00123</ns:Ref></ns:CdtrRefInf></ns:Strd></ns:RmtInf></ns:TxDtls>
</ns:NtryDtls></ns:Ntry></ns:Stmt></ns:BkToCstmrStmt></ns:Document>`);

const bomb = Buffer.from(`<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">
${Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at || ""};`.repeat(10)}">`).join("")}]>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Id>&lol9;</Id></Stmt></BkToCstmrStmt></Document>`);

const deep = Buffer.from(
  `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">${"<a>".repeat(50_000)}${"</a>".repeat(50_000)}</Document>`,
);

describe("a bank file", () => {
  it("is read as the incoming booked entries of one account", () => {
    const file = readBankFile(
      aBankFile(iban, [
        { bankReference: "A1", referenceNumber: "1000012" },
        { bankReference: "A2", direction: "DBIT" },
        { bankReference: "A3", status: "PDNG" },
      ]),
    );
    expect(file).toEqual({
      ...{ iban, statementReference: "S-1", passedOver: 2 },
      entries: [
        {
          ...{ bankReference: "A1", bookedOn: "2026-11-26", amount: "14.88", currency: "EUR" },
          ...{ payerName: "MARI MAASIKAS", referenceNumber: "1000012", description: "Kutsetunnistus" },
        },
      ],
    });
  });

  it("is read in a newer version too, a batch as its single payments", () => {
    const file = readBankFile(batch);
    expect(file.iban).toBe(iban);
    expect(file.entries).toEqual([
      expect.objectContaining({
        bankReference: "E9/1",
        amount: "10.50",
        referenceNumber: "1000012",
        payerName: "OŪ & ÕUN <AS>",
      }),
      expect.objectContaining({ bankReference: "OWN", amount: "19.50", referenceNumber: "123", payerName: null }),
    ]);
  });

  it("marks an entry by its content when the bank gives no mark, the same each time", () => {
    const read = (amount: string) =>
      readBankFile(aBankFile(iban, [{ bankReference: null, amount, referenceNumber: "13" }])).entries[0]?.bankReference;
    expect(read("1.00")).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(read("1.00")).toBe(read("1.00"));
    expect(read("1.00")).not.toBe(read("2.00"));
  });

  it.each<[string, string, Buffer]>([
    ["an empty file", "FILE_EMPTY", Buffer.alloc(0)],
    ["a file over the limit", "FILE_TOO_LARGE", Buffer.alloc(largestBankFile + 1, " ")],
    ["an XML bomb", "BANK_FILE_NOT_XML", bomb],
    [
      "an entity that reads a file",
      "BANK_FILE_NOT_XML",
      Buffer.from(`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`),
    ],
    ["fifty thousand nested elements", "BANK_FILE_NOT_XML", deep],
    ["text", "BANK_FILE_NOT_XML", Buffer.from("kuupäev;summa\n1;2\n")],
    ["a torn file", "BANK_FILE_NOT_XML", aBankFile(iban, [{}]).subarray(0, 300)],
    ["bytes that are not UTF-8", "BANK_FILE_NOT_XML", Buffer.from("<a>\xf5</a>", "latin1")],
    ["a picture", "BANK_FILE_NOT_XML", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])],
    ["another document", "BANK_FILE_NOT_STATEMENT", Buffer.from("<html><body/></html>")],
    ["a version too old", "BANK_FILE_NOT_STATEMENT", aBankFile(iban, [{}], "01")],
    ["a statement without an account", "BANK_FILE_NOT_STATEMENT", aBankFile("", [{}])],
    ["an amount that is none", "BANK_FILE_NOT_STATEMENT", aBankFile(iban, [{ amount: "1e9" }])],
    ["an amount in thousandths", "BANK_FILE_NOT_STATEMENT", aBankFile(iban, [{ amount: "1.005" }])],
    ["a negative amount", "BANK_FILE_NOT_STATEMENT", aBankFile(iban, [{ amount: "-5.00" }])],
    ["a day that does not exist", "BANK_FILE_NOT_STATEMENT", aBankFile(iban, [{ bookedOn: "2026-02-30" }])],
  ])("is refused: %s (%s)", (_title, code, bytes) => {
    expect(() => readBankFile(bytes)).toThrow(code);
  });
});
