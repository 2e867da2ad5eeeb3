import { readFileSync } from "node:fs";
import { testDatabase } from "../../../test/testDatabase";
import type { Act } from "../../platform/Act";
import { Event } from "../../platform/Event";
import { aCompetence } from "../../standards/testing/aCompetence";
import { aQualification, type AwardedQualification } from "../../standards/testing/aQualification";
import { Certificate } from "../Certificate";
import { certificateEntities } from "../testing/certificateEntities";
import { CertificateImport } from "./CertificateImport";
import { importCertificates, RowsRefused } from "./importCertificates";
import { anImportFile } from "./testing/anImportFile";

const database = testDatabase([...certificateEntities, CertificateImport, Event]);
const now = new Date("2026-11-26T10:00:00Z");
const inAct = (run: (act: Act) => Promise<void>): Promise<void> => database.inAct(run, { now });
const head =
  "registrinumber,nimi,sünniaeg,tüüp,standard,väljastaja kood,väljaantud,kehtib alates,kompetentsid,lisaväli".split(
    ",",
  );
let serial = 0;

/** One row with what it says of competences and in its own text; the head may lack the two. */
async function bring(act: Act, of: AwardedQualification, more: readonly string[], number = newNumber()) {
  const { qualification, organisation } = of;
  const facts = ["Mari Maasikas", "1980-05-06", "1", qualification.title, organisation.registryCode];
  const cells = [number, ...facts, "2020-05-06", "2020-05-06", ...more].map((cell) => `"${cell}"`);
  const { path, reportPath } = anImportFile(`${head.slice(0, cells.length).join(",")}\n${cells.join(",")}`);
  const nothing = () => undefined;
  const input = { path, reportPath, keepGood: false, onForm: nothing, onProgress: nothing };
  const made = await importCertificates(act, input).catch((error: unknown) => error);
  if (made instanceof RowsRefused) return readFileSync(reportPath, "utf8").trim().split("\n").slice(1);
  expect(made).toMatchObject({ faulty: 0 });
  return act.tx.findOneByOrFail(Certificate, { registrationNumber: number });
}

const newNumber = (): string => String(5_000_000 + process.pid * 100 + serial++);

async function withElectives(act: Act) {
  const of = await aQualification(act.tx);
  const make = (code: string, name: string, isElective: boolean) =>
    aCompetence(act.tx, { qualificationId: of.qualification.id, code, name, isElective });
  await make("B.2.1", "Lepingud, eelarve ja järelevalve", false);
  const [one, other] = [await make("B.2.2", "Töö kõrgepingel", true), await make("B.2.3", "Töö vee all", true)];
  return { of, one: one.id, other: other.id };
}

describe("the competences of an imported certificate", () => {
  it.each([
    ["names parted by bars", "Lepingud, eelarve ja järelevalve | töö KÕRGEPINGEL|Töö vee all", ["one", "other"]],
    ["names parted by semicolons", "Töö vee all; Lepingud, eelarve ja järelevalve", ["other"]],
    ["codes parted by commas", "B.2.1, B.2.3, b.2.3", ["other"]],
    ["compulsory ones alone: no elective was proven", "B.2.1", []],
    ["nothing: it is not on record", "", null],
  ])("may be %s", (_what, cell, expected) =>
    inAct(async (act) => {
      const { of, ...ids } = await withElectives(act);
      const electiveIds = expected && expected.map((key) => ids[key as keyof typeof ids]).sort();
      const entry = await bring(act, of, [cell, ""]);
      expect(entry).toMatchObject({ additionalText: null });
      expect((entry as Certificate).electiveIds?.sort() ?? null).toEqual(electiveIds);
    }),
  );

  it("are refused by line, column and reason when the qualification has no such one", () =>
    inAct(async (act) => {
      const { of } = await withElectives(act);
      const foreign = await aQualification(act.tx);
      await aCompetence(act.tx, { qualificationId: foreign.qualification.id, code: "B.7", name: "Võõras" });
      expect(await bring(act, of, ["B.2.2|Võõras", ""])).toEqual([
        "2,competences,the qualification has no such competence: võõras",
      ]);
      const many = Array.from({ length: 51 }, (_, at) => `B.${at}`).join("|");
      expect(await bring(act, of, [many, ""])).toContain("2,competences,has more than 50 competences");
    }));

  it("are part of what is compared when a file is run again; an old file without them is the same as ever", () =>
    inAct(async (act) => {
      const { of } = await withElectives(act);
      const number = newNumber();
      await bring(act, of, [], number);
      expect(await bring(act, of, ["", ""], number)).toBeInstanceOf(Certificate);
      expect(await bring(act, of, ["B.2.2", ""], number)).toEqual([
        "2,registrationNumber,is in the register with other content",
      ]);
    }));
});

describe("the text of its own that a certificate bears", () => {
  it("is kept, and refused when it is too long", () =>
    inAct(async (act) => {
      const of = await aQualification(act.tx);
      expect(await bring(act, of, ["", "Ülevaatus ja \\ remont"])).toMatchObject({
        additionalText: "Ülevaatus ja \\ remont",
      });
      expect(await bring(act, of, ["", "õ".repeat(2001)])).toEqual(["2,additionalText,is longer than 2000 characters"]);
    }));
});
