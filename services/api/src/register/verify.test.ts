import { contextOver, testDatabase } from "../../test/testDatabase";
import { aCertificate } from "../certificates/testing/aCertificate";
import { certificateEntities } from "../certificates/testing/certificateEntities";
import { aPerson } from "../people/testing/aPerson";
import "../platform/database/openReadChannel";
import { visitor } from "../platform/Viewer";
import { aCompetence } from "../standards/testing/aCompetence";
import { aQualification } from "../standards/testing/aQualification";
import { readCode, verify } from "./verify";
import { verifyJson, verifyPage } from "./verifyPage";

const { inAct } = testDatabase(certificateEntities);
const today = "2026-11-23";
const answeredAt = new Date("2026-11-23T10:05:00Z");

describe("the proof of one certificate", () => {
  it.each([
    ["VALID", {}],
    ["EXPIRED", { validUntil: "2026-11-22" }],
    ["INVALIDATED", { invalidatedAt: answeredAt, invalidationGround: "FRAUD" }],
    ["NOT_FOUND", { certificateHidden: true }],
  ] as const)("says %s", async (state, facts) => {
    await inAct(async ({ tx }) => {
      const { verificationCode } = await aCertificate(tx, facts);
      const { read } = contextOver(tx, visitor);
      expect((await verify(read, verificationCode ?? "", today)).state).toBe(state);
      expect(read.statements).toBe(1);
    });
  });

  it("does not tell a hidden certificate from one that is not there", async () => {
    await inAct(async ({ tx }) => {
      const { verificationCode } = await aCertificate(tx, { certificateHidden: true });
      const { read } = contextOver(tx, visitor);
      expect(await verify(read, verificationCode ?? "", today)).toEqual(await verify(read, "000000000000", today));
      expect((await verify(read, "not a code", today)).state).toBe("NOT_FOUND");
      expect(read.statements).toBe(3);
    });
  });

  it.each([
    ["the electives that were proven, and no other", ["B.2.3"], true, ["Kompetents B.2.1", "Kompetents B.2.3"], ""],
    ["that none was", [], true, ["Kompetents B.2.1"], "Valitavaid kompetentse ei tõendatud."],
    ["that it is not known", null, false, ["Kompetents B.2.1"], "Registris ei ole andmeid"],
  ])("says of competences %s", async (_what, proven, areElectivesRecorded, expected, words) => {
    await inAct(async ({ tx }) => {
      const of = await aQualification(tx);
      const qualificationId = of.qualification.id;
      const made = await Promise.all(
        ["B.2.1", "B.2.2", "B.2.3"].map((code) =>
          aCompetence(tx, { qualificationId, code, isElective: code !== "B.2.1" }),
        ),
      );
      const electiveIds = proven && made.filter(({ code }) => proven.includes(code)).map(({ id }) => id);
      const { verificationCode } = await aCertificate(tx, { of, electiveIds });
      const code = verificationCode ?? "";
      const verification = await verify(contextOver(tx, visitor).read, code, today);
      const facts = { verification, code, locale: "et", answeredAt, host: "register.example" } as const;
      const competences = expected.map((et) => expect.objectContaining({ et }) as unknown);
      expect(verifyJson(verification, answeredAt)).toMatchObject({
        certificate: { competences, areElectivesRecorded },
      });
      expect(verifyPage(facts)).toContain(words);
      expect(verifyPage(facts)).not.toContain("Kompetents B.2.2");
    });
  });

  it.each([
    ["4zk2-m9x7-q1tb", "4ZK2M9X7Q1TB"],
    ["O0IL 23456789", "001123456789"],
    ["short", null],
    ["UUUUUUUUUUUU", null],
  ])("reads %s as people write it", (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });

  it("is a page without script in three languages, with the time of the answer and nothing unescaped", async () => {
    await inAct(async ({ tx }) => {
      const person = await aPerson(tx, { firstName: "<script>", lastName: "O'Neil & Co" });
      const { verificationCode, registrationNumber } = await aCertificate(tx, { personId: person.id });
      const code = verificationCode ?? "";
      const verification = await verify(contextOver(tx, visitor).read, code, today);
      const page = (locale: "et" | "en" | "ru"): string =>
        verifyPage({ verification, code, locale, answeredAt, host: "register.example" });
      expect(page("et")).toContain("Kutsetunnistus kehtib");
      expect(page("et")).toContain('<time datetime="2026-11-23T10:05:00.000Z">23. november 2026');
      expect(page("en")).toContain('<html lang="en">');
      expect(page("ru")).toContain("Свидетельство действительно");
      for (const html of [page("et"), page("en"), page("ru")]) {
        expect(html).not.toMatch(/<script|\sstyle=|\son\w+=/);
        expect(html).toContain("&lt;script&gt; O&#39;Neil &amp; Co");
        expect(html).toContain(registrationNumber);
        expect(html).toContain("register.example");
      }
      expect(verifyJson(verification, answeredAt)).toMatchObject({
        state: "VALID",
        certificate: { registrationNumber },
      });
    });
  });

  it("asks for the code again where there is no certificate, and says what is wrong with one that cannot be a code", async () => {
    await inAct(async ({ tx }) => {
      const page = async (code: string): Promise<string> => {
        const verification = await verify(contextOver(tx, visitor).read, code, today);
        return verifyPage({ verification, code, locale: "et", answeredAt, host: "register.example" });
      };
      expect(await page("7F3K9QWM22XD")).toContain("Sellist kutsetunnistust ei leitud");
      const malformed = await page('7F3K"><b>');
      expect(malformed).toContain("See ei ole kontrollkood");
      expect(malformed).toContain('value="7F3K&quot;&gt;&lt;b&gt;"');
      const { verificationCode } = await aCertificate(tx);
      const found = await page(verificationCode ?? "");
      expect(found).not.toContain("<form");
      expect(found).toContain((verificationCode ?? "").replace(/(.{4})(?=.)/g, "$1-"));
    });
  });

  it("shows neither a hidden name nor a hidden birth date", async () => {
    await inAct(async ({ tx }) => {
      const personId = (await aPerson(tx, { firstName: "Salajane", lastName: "Inimene", birthDate: "2111-12-13" })).id;
      const certificate = await aCertificate(tx, { personId, nameHidden: true, birthDateHidden: true });
      const code = certificate.verificationCode ?? "";
      const verification = await verify(contextOver(tx, visitor).read, code, today);
      const facts = { verification, code, locale: "et", answeredAt, host: "register.example" } as const;
      expect(verifyPage(facts)).not.toMatch(/Salajane|13\.12\.2111/);
      expect(verifyPage(facts)).toContain("Nimi on peidetud");
      expect(JSON.stringify(verifyJson(verification, answeredAt))).not.toMatch(/Salajane|2111/);
    });
  });
});
