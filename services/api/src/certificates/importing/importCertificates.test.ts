import { existsSync, readFileSync } from "node:fs";
import { encode } from "iconv-lite";
import { testDatabase } from "../../../test/testDatabase";
import { Person } from "../../people/Person";
import { makePersonalCode } from "../../people/personalCode";
import { aPerson } from "../../people/testing/aPerson";
import type { Act } from "../../platform/Act";
import { Event } from "../../platform/Event";
import { aQualification, type AwardedQualification } from "../../standards/testing/aQualification";
import { Certificate } from "../Certificate";
import { aCertificate } from "../testing/aCertificate";
import { certificateEntities } from "../testing/certificateEntities";
import { CertificateImport } from "./CertificateImport";
import { importCertificates, RowsRefused } from "./importCertificates";
import { UnreadableFile } from "./readFileForm";
import { anImportFile } from "./testing/anImportFile";

const database = testDatabase([...certificateEntities, CertificateImport, Event]);
const now = new Date("2026-11-26T10:00:00Z");
const inAct = (run: (act: Act) => Promise<void>): Promise<void> => database.inAct(run, { now });

const columns = [
  ..."registrinumber;nimi;isikukood;sünniaeg;tüüp;standard;ekrtase;väljastaja kood;väljaantud;kehtib alates".split(";"),
  ..."kehtib kuni;keel;nimi peidetud;tunnistus peidetud;kehtetu;kehtetu alates;kehtetuse alus;kehtetuse põhjus".split(
    ";",
  ),
];
const code = makePersonalCode("F", "2150-03-04", 12);
let serial = 0;

type Row = Partial<Record<(typeof columns)[number], string>>;

/** A row that is right in everything, but for what the facts say. */
function rowOf({ qualification, organisation }: AwardedQualification, facts: Row = {}): Record<string, string> {
  return {
    registrinumber: String(4_000_000 + process.pid * 100 + serial++),
    ...{ nimi: "Õnne Maria Žukova", isikukood: code, tüüp: "1", standard: qualification.title },
    ...{ ekrtase: String(qualification.estqfLevel), "väljastaja kood": organisation.registryCode },
    ...{ väljaantud: "2020-05-06", "kehtib alates": "06.05.2020", "kehtib kuni": "2030-05-05", keel: "eesti" },
    ...facts,
  };
}

const csv = (rows: readonly Record<string, string>[], delimiter = ";", head = columns): string =>
  [head, ...rows.map((row) => head.map((column) => row[column] ?? ""))]
    .map((cells) => cells.join(delimiter))
    .join("\n");

const run = (
  act: Act,
  content: string | Buffer,
  keepGood = false,
): Promise<CertificateImport> & { reportPath: string } => {
  const { path, reportPath } = anImportFile(content);
  const made = importCertificates(act, {
    path,
    reportPath,
    keepGood,
    onForm: () => undefined,
    onProgress: () => undefined,
  });
  return Object.assign(made, { reportPath });
};

/** The report's lines without its head: line, column, reason. */
const reported = (path: string): string[] => readFileSync(path, "utf8").trim().split("\n").slice(1);

async function refused(act: Act, content: string | Buffer): Promise<string[]> {
  const done = run(act, content);
  await expect(done).rejects.toThrow(RowsRefused);
  return reported(done.reportPath);
}

const found = (act: Act, row: Record<string, string>): Promise<Certificate | null> =>
  act.tx.findOneBy(Certificate, { registrationNumber: row["registrinumber"] ?? "" });

describe("an import", () => {
  it("brings in people and their certificates, and says what it did", async () => {
    await inAct(async (act) => {
      const awarded = await aQualification(act.tx);
      const rows = [
        rowOf(awarded),
        rowOf(awarded, { "tunnistus peidetud": "jah" }),
        rowOf(awarded, { isikukood: "", sünniaeg: "1.2.1961", nimi: "Jaan Tamm", "kehtib kuni": "" }),
      ];
      const made = await run(act, csv(rows));
      expect(made).toMatchObject({ rows: 3, kept: 3, skipped: 0, faulty: 0, encoding: "utf8" });
      const [first, hidden, old] = await Promise.all(rows.map((row) => found(act, row)));
      expect(first).toMatchObject({
        ...{
          type: "FULL",
          issuedOn: "2020-05-06",
          validFrom: "2020-05-06",
          validUntil: "2030-05-05",
          examLanguage: "et",
        },
        ...{
          qualificationId: awarded.qualification.id,
          organisationId: awarded.organisation.id,
          certificateHidden: false,
        },
      });
      expect(first?.verificationCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
      expect(hidden).toMatchObject({ certificateHidden: true, personId: first?.personId });
      expect(old).toMatchObject({ validUntil: null });
      const holder = await act.tx.findOneByOrFail(Person, { id: first?.personId ?? "" });
      expect(holder).toMatchObject({
        firstName: "Õnne Maria",
        lastName: "Žukova",
        personalCode: code,
        birthDate: "2150-03-04",
      });
      const event = await act.tx.findOneBy(Event, { subjectId: made.id });
      expect(event).toMatchObject({
        type: "certificate_import.finished",
        data: { rows: 3, kept: 3, skipped: 0, faulty: 0 },
      });
    });
  });

  it("may be run twice: what is there with the same content is skipped, what differs is reported", async () => {
    await inAct(async (act) => {
      const awarded = await aQualification(act.tx);
      const rows = [rowOf(awarded), rowOf(awarded)];
      await run(act, csv(rows));
      // What happened to an entry since is no reason to report it.
      const [first] = await Promise.all(rows.map((row) => found(act, row)));
      await act.tx.update(Certificate, { id: first?.id ?? "" }, { certificateHidden: true });
      expect(await run(act, csv(rows))).toMatchObject({ kept: 0, skipped: 2, faulty: 0 });
      const changed = { ...rows[1], "kehtib kuni": "2031-05-05" };
      expect(await refused(act, csv([rows[0] ?? {}, changed]))).toEqual([
        "3,registrationNumber,is in the register with other content",
      ]);
    });
  });

  it("does not touch an entry of the register's own with the same number", async () => {
    await inAct(async (act) => {
      const awarded = await aQualification(act.tx);
      const own = await aCertificate(act.tx, { of: awarded });
      const row = rowOf(awarded, { registrinumber: own.registrationNumber ?? "" });
      expect(await refused(act, csv([row]))).toEqual(["2,registrationNumber,is in the register with other content"]);
    });
  });

  it("keeps nothing when one row is bad, and the good ones when asked to", async () => {
    await inAct(async (act) => {
      const awarded = await aQualification(act.tx);
      const rows = [rowOf(awarded), rowOf(awarded, { väljaantud: "2020-02-30" })];
      expect(await refused(act, csv(rows))).toEqual([
        '3,issuedOn,"""2020-02-30"" is not a day, YYYY-MM-DD or DD.MM.YYYY"',
      ]);
      expect(await found(act, rows[0] ?? {})).toBeNull();
      expect(await run(act, csv(rows), true)).toMatchObject({ rows: 2, kept: 1, faulty: 1 });
      expect(await found(act, rows[0] ?? {})).not.toBeNull();
    });
  });

  it.each<[string, Row, RegExp]>([
    ["a missing number", { registrinumber: "" }, /^2,registrationNumber,is missing$/],
    [
      "a code with a wrong check digit",
      { isikukood: "60001019907" },
      /^2,personalCode,is not a personal code \(checksum\)$/,
    ],
    ["neither code nor birth date", { isikukood: "" }, /^2,personalCode,"is missing, and so is birthDate"$/],
    [
      "a birth date against the code",
      { sünniaeg: "2150-03-05" },
      /^2,birthDate,is not the day the personal code tells$/,
    ],
    ["a name of one word", { nimi: "Õnne" }, /^2,name,has one word only$/],
    ["an unknown type", { tüüp: "4" }, /^2,type,"""4"" is unknown"$/],
    [
      "an unknown qualification",
      { standard: "Lohetaltsutaja" },
      /^2,standard,"the register has no such qualification: lohetaltsutaja, level \d"$/,
    ],
    ["another level", { ekrtase: "8" }, /^2,standard,"the register has no such qualification: .*, level 8"$/],
    [
      "an unknown issuer",
      { "väljastaja kood": "99999999" },
      /^2,issuerCode,the register has no such awarding body: 99999999$/,
    ],
    ["an issuer that is a name", { "väljastaja kood": "Liit" }, /^2,issuerCode,is not a registry code/],
    ["an end before the beginning", { "kehtib kuni": "2019-01-01" }, /^2,validUntil,is before validFrom$/],
    ["an issue in the future", { väljaantud: "2027-01-01" }, /^2,issuedOn,is in the future$/],
    ["a flag that is none", { "nimi peidetud": "võib-olla" }, /^2,nameHidden,"""võib-olla"" is neither 1 nor 0"$/],
    [
      "an invalid one without a ground",
      { kehtetu: "1", "kehtetu alates": "2021-01-01" },
      /^2,invalidationGround,is missing$/,
    ],
    ["a formula", { standard: "=cmd()" }, /^2,standard,"?the register has no such qualification: =cmd\(\)/],
  ])("reports %s with line, column and reason", async (_what, facts, line) => {
    await inAct(async (act) => {
      const lines = await refused(act, csv([rowOf(await aQualification(act.tx), facts)]));
      expect(lines).toEqual([expect.stringMatching(line)]);
    });
  });

  it("reports a number that stands twice, and a row that has slipped", async () => {
    await inAct(async (act) => {
      const awarded = await aQualification(act.tx);
      const row = rowOf(awarded);
      const text = `${csv([row, row, rowOf(awarded)])};too much`;
      expect(await refused(act, text)).toEqual([
        "3,registrationNumber,stands in line 2 already",
        '4,registrationNumber,"the row has 19 cells, the head has 18"',
      ]);
    });
  });

  it("takes an invalidated certificate over with its ground and day", async () => {
    await inAct(async (act) => {
      const facts = {
        kehtetu: "jah",
        "kehtetu alates": "2021-01-02",
        "kehtetuse alus": "2",
        "kehtetuse põhjus": "Võltsitud tõend",
      };
      const row = rowOf(await aQualification(act.tx), facts);
      await run(act, csv([row]));
      expect(await found(act, row)).toMatchObject({
        invalidationGround: "FORGED_DOCUMENT",
        invalidationReason: "Võltsitud tõend",
        invalidatedAt: new Date("2021-01-02T10:00:00Z"),
      });
    });
  });

  it("joins a holder the register knows by code, and leaves the known name", async () => {
    await inAct(async (act) => {
      const known = await aPerson(act.tx, { firstName: "Uus", lastName: "Nimi" });
      const row = rowOf(await aQualification(act.tx), { isikukood: known.personalCode ?? "" });
      await run(act, csv([row]));
      expect(await found(act, row)).toMatchObject({ personId: known.id });
      expect(await act.tx.findOneByOrFail(Person, { id: known.id })).toMatchObject({
        firstName: "Uus",
        lastName: "Nimi",
      });
    });
  });

  it("lets a number series go on after the numbers brought in from its stretch", async () => {
    await inAct(async (act) => {
      const awarded = await aQualification(act.tx);
      await act.tx.query(
        "update registration_number_series set next_number = case series when 'FULL' then 50000001 when 'PARTIAL' then 60000001 else 70000001 end",
      );
      await run(act, csv(["1234", "50000777", "60000009"].map((registrinumber) => rowOf(awarded, { registrinumber }))));
      const series = await act.tx.query<unknown[]>(
        "select series, next_number::int from registration_number_series order by next_number",
      );
      expect(series).toEqual([
        { series: "FULL", next_number: 50000778 },
        { series: "PARTIAL", next_number: 60000010 },
        { series: "SCHOOL_DOCUMENT", next_number: 70000001 },
      ]);
    });
  });

  it("reads commas and semicolons, UTF-8 with its mark and Windows-1257, quoted cells with line ends", async () => {
    await inAct(async (act) => {
      const awarded = await aQualification(act.tx);
      for (const write of [
        (text: string) => Buffer.from(`\uFEFF${text}`),
        (text: string) => encode(text, "windows-1257"),
        (text: string) =>
          Buffer.from(
            text
              .replaceAll("\n", "\r\n")
              .replace("Õnne Maria", '"Õnne\nMaria"')
              .replace(/;Õnne[^;]*;/, (cell) => cell),
          ),
      ]) {
        const quoted = rowOf(awarded, { nimi: '"Õnne Maria Žukova"' });
        const made = await run(act, write(csv([quoted]).replace('""', '"')));
        const entry = await found(act, quoted);
        const holder = await act.tx.findOneByOrFail(Person, { id: entry?.personId ?? "" });
        expect([made.kept, holder.lastName]).toEqual([1, "Žukova"]);
      }
      const commas = rowOf(awarded, { standard: `"${awarded.qualification.title}"` });
      expect(await run(act, csv([commas], ","))).toMatchObject({ kept: 1 });
    });
  });

  it.each<[string, string | Buffer, RegExp]>([
    ["an empty file", "", /empty/],
    ["tabs", "a\tb\tc", /tabs/],
    ["one column", "registrinumber\n1", /one column only/],
    ["UTF-16", Buffer.from("\uFEFFa;b", "utf16le"), /UTF-16/],
    ["a workbook", Buffer.from("PK\u0003\u0004xxxx"), /Save it as CSV/],
    ["a misspelt flag", csv([], ";", [...columns, "tunistus peidetud"]), /"tunistus peidetud" is unknown/],
    ["a column twice", csv([], ";", [...columns, "registrinumber"]), /twice/],
    [
      "no issuer",
      csv(
        [],
        ";",
        columns.filter((one) => one !== "väljastaja kood"),
      ),
      /issuerCode is missing/,
    ],
    ["a quote without end", `${csv([])}\n"1;2`, /cannot be read as a table|bad/],
  ])("refuses %s with a clear word", async (_what, content, words) => {
    await inAct(async (act) => {
      const done = run(act, content);
      await expect(done).rejects.toThrow(words);
      await done.catch((error: unknown) => expect(error).toBeInstanceOf(UnreadableFile));
      expect(existsSync(done.reportPath)).toBe(false);
    });
  });
});
