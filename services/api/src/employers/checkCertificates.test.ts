import { as, testDatabase } from "../../test/testDatabase";
import { aCertificate } from "../certificates/testing/aCertificate";
import { Certificate } from "../certificates/Certificate";
import { makePersonalCode } from "../people/personalCode";
import { aPerson } from "../people/testing/aPerson";
import { UsageEntry } from "../people/UsageEntry";
import type { Act } from "../platform/Act";
import { CertificateWatch } from "./CertificateWatch";
import { checkCertificates, checksADay } from "./checkCertificates";
import { EmployerCheck } from "./EmployerCheck";
import { EmployerCheckRow } from "./EmployerCheckRow";
import { forgetCheck } from "./forgetCheck";
import { aCompany } from "./testing/aCompany";
import { employerEntities } from "./testing/employerEntities";

const { inAct } = testDatabase(employerEntities);

const check = (act: Act, rows: string | string[], facts: object = {}): Promise<EmployerCheck> =>
  checkCertificates(act, { purpose: "HIRING", purposeText: "Uus objekt", rows: [rows].flat().join("\n"), ...facts });
const rowsOf = (act: Act, { id }: EmployerCheck): Promise<EmployerCheckRow[]> =>
  act.tx.find(EmployerCheckRow, { where: { employerCheckId: id }, order: { position: "ASC" } });
const statuses = async (act: Act, made: EmployerCheck): Promise<string[]> =>
  (await rowsOf(act, made)).map((row) => row.status);
const byNumber = async (act: Act, facts: Partial<Certificate>): Promise<string> =>
  (await aCertificate(act.tx, facts)).registrationNumber ?? "";

describe("a company's check", () => {
  it("answers each number in the order asked, and hidden like what is not there", async () => {
    await inAct(async (outer) => {
      const { viewer } = await aCompany(outer.tx);
      const act = as(outer, viewer);
      const ended = { invalidatedAt: act.now, invalidationGround: "FRAUD" as const };
      const numbers = [
        await byNumber(act, {}),
        await byNumber(act, { validUntil: "2026-01-20" }),
        await byNumber(act, ended),
        await byNumber(act, { certificateHidden: true }),
        "999999999",
      ];
      const made = await check(act, numbers);
      expect(await statuses(act, made)).toEqual(["VALID", "EXPIRED", "INVALIDATED", "NOT_FOUND", "NOT_FOUND"]);
      expect(made).toMatchObject({ rowCount: 5, validCount: 1 });
      const [, , , hidden, absent] = await rowsOf(act, made);
      const plain = ({ status, answer }: EmployerCheckRow): object => ({ status, answer });
      expect(plain(hidden ?? new EmployerCheckRow())).toEqual(plain(absent ?? new EmployerCheckRow()));
    });
  });

  it("finds by name and birth date, whatever the case and the marks, only what anybody finds", async () => {
    await inAct(async (outer) => {
      const { viewer } = await aCompany(outer.tx);
      const act = as(outer, viewer);
      const holder = async (facts: Partial<Certificate>): Promise<string> => {
        const person = await aPerson(act.tx, { firstName: "Õnne", lastName: "Põder", birthDate: "1961-02-03" });
        await aCertificate(act.tx, { personId: person.id, ...facts });
        return "x";
      };
      await holder({ nameHidden: true });
      await holder({ birthDateHidden: true });
      await holder({ certificateHidden: true });
      await holder({ validUntil: "2026-01-20" });
      expect(await statuses(act, await check(act, "Õnne Põder; 3.2.1961"))).toEqual(["NOT_FOUND"]);
      await holder({});
      const made = await check(act, ["onne poder; 3.2.1961", "Õnne Põder; 4.2.1961", "Põder, Õnne; 1961-02-03"]);
      expect(await statuses(act, made)).toEqual(["VALID", "NOT_FOUND", "VALID"]);
    });
  });

  it("finds by personal code what anybody finds, and the holder sees by what", async () => {
    await inAct(async (outer) => {
      const act = as(outer, (await aCompany(outer.tx)).viewer);
      const person = await aPerson(act.tx);
      const code = person.personalCode ?? "";
      for (const hidden of ["nameHidden", "birthDateHidden", "certificateHidden"] as const)
        await aCertificate(act.tx, { personId: person.id, [hidden]: true });
      expect(await statuses(act, await check(act, code))).toEqual(["NOT_FOUND"]);
      const number = await byNumber(act, { personId: person.id });
      const made = await check(act, [code, makePersonalCode("F", "2199-01-01", 7)]);
      expect(await statuses(act, made)).toEqual(["VALID", "NOT_FOUND"]);
      expect((await rowsOf(act, made))[0]?.answer).toMatchObject([{ registrationNumber: number }]);
      const seen = await act.tx.findBy(UsageEntry, { personId: person.id });
      expect(seen.map(({ kinds }) => kinds)).toEqual([["CERTIFICATES", "NAME", "PERSONAL_CODE"]]);
    });
  });

  it("finds nothing of a person whose identity is protected", async () => {
    await inAct(async (outer) => {
      const act = as(outer, (await aCompany(outer.tx)).viewer);
      const facts = {
        firstName: "Õnne",
        lastName: "Varjatu",
        birthDate: "1961-02-03",
        protectedAt: act.now,
        protectedReason: "oht",
      };
      const person = await aPerson(act.tx, facts);
      const number = await byNumber(act, { personId: person.id });
      expect(await statuses(act, await check(act, [number, "Õnne Varjatu; 3.2.1961"]))).toEqual([
        "NOT_FOUND",
        "NOT_FOUND",
      ]);
    });
  });

  it("does not show a hidden name beside a number", async () => {
    await inAct(async (outer) => {
      const act = as(outer, (await aCompany(outer.tx)).viewer);
      const [row] = await rowsOf(act, await check(act, await byNumber(act, { nameHidden: true })));
      expect(row).toMatchObject({ status: "VALID", answer: [{ holderName: "" }] });
    });
  });

  it("answers for a hidden certificate when its holder lets this company watch it, and only then", async () => {
    await inAct(async (outer) => {
      const mine = await aCompany(outer.tx);
      const other = await aCompany(outer.tx);
      const certificate = await aCertificate(outer.tx, { certificateHidden: true });
      const number = certificate.registrationNumber ?? "";
      const watch = await outer.tx.save(
        CertificateWatch,
        outer.tx.create(CertificateWatch, {
          ...{ organisationId: mine.company.id, registrationNumber: number, certificateId: certificate.id },
          ...{ askedBy: mine.person.id, reason: "töö", contactEmail: "a@example.ee", askedAt: outer.now },
          ...{ agreedAt: null, declinedAt: null, withdrawnAt: null, endedAt: null },
        }),
      );
      const asked = async (viewer = mine.viewer): Promise<string[]> => {
        const act = as(outer, viewer);
        return statuses(act, await check(act, number));
      };
      expect(await asked()).toEqual(["NOT_FOUND"]);
      await outer.tx.update(CertificateWatch, { id: watch.id }, { agreedAt: outer.now });
      expect([await asked(), await asked(other.viewer)]).toEqual([["VALID"], ["NOT_FOUND"]]);
      await outer.tx.update(CertificateWatch, { id: watch.id }, { withdrawnAt: outer.now });
      expect(await asked()).toEqual(["NOT_FOUND"]);
    });
  });

  it("is told to each holder found, with the company and the purpose, and to nobody who is hidden", async () => {
    await inAct(async (outer) => {
      const { viewer, company } = await aCompany(outer.tx);
      const act = as(outer, viewer);
      const found = await aCertificate(act.tx);
      const hidden = await aCertificate(act.tx, { certificateHidden: true });
      await check(act, [found.registrationNumber ?? "", hidden.registrationNumber ?? ""], { purposeText: "Hange 12" });
      const seen = await act.tx.findBy(UsageEntry, { readerCode: company.registryCode });
      expect(seen).toMatchObject([
        {
          ...{ personId: found.personId, purpose: "EMPLOYER_CHECK", reason: "Hange 12", subjectId: found.id },
          ...{ readerName: company.name, readerRole: "EMPLOYER", kinds: ["CERTIFICATES", "NAME"] },
        },
      ]);
    });
  });

  it.each<[string, string, object, object[]]>([
    ["no rows", " \n ", {}, [{ code: "CHECK_EMPTY", field: "rows" }]],
    [
      "201 rows",
      Array.from({ length: 201 }, (_, place) => place + 1).join("\n"),
      {},
      [{ code: "CHECK_TOO_MANY_ROWS", field: "rows" }],
    ],
    ["a row that is neither", "1\nMari Tamm", {}, [{ code: "CHECK_ROW_INVALID", field: "rows.2" }]],
    ["no purpose", "1", { purposeText: " " }, [{ code: "REASON_REQUIRED", field: "purposeText" }]],
    [
      "a purpose of 501 characters",
      "1",
      { purposeText: "a".repeat(501) },
      [{ code: "FIELD_TOO_LONG", field: "purposeText" }],
    ],
  ])("is refused with %s", async (_what, rows, facts, problems) => {
    await inAct(async (outer) => {
      const act = as(outer, (await aCompany(outer.tx)).viewer);
      await expect(check(act, rows, facts)).rejects.toMatchObject({ problems });
    });
  });

  it("takes 200 rows, in one statement", async () => {
    await inAct(async (outer) => {
      const act = as(outer, (await aCompany(outer.tx)).viewer);
      const made = await check(
        act,
        Array.from({ length: 200 }, (_, place) => String(990_000_000 + place)),
      );
      expect(made.rowCount).toBe(200);
    });
  });

  it("can be made 50 times a day by a company, not by its people", async () => {
    await inAct(async (outer) => {
      const mine = await aCompany(outer.tx);
      const act = as(outer, mine.viewer);
      for (let done = 0; done < checksADay; done++) await check(act, "1");
      await expect(check(act, "1")).rejects.toMatchObject({ problems: [{ code: "CHECKS_TOO_MANY" }] });
      const tomorrow = as(outer, mine.viewer, new Date(outer.now.getTime() + 86_400_000));
      expect(await check(tomorrow, "1")).toMatchObject({ rowCount: 1 });
    });
  });

  it("forgets what was asked and answered after its time, and keeps that it was made", async () => {
    await inAct(async (outer) => {
      const act = as(outer, (await aCompany(outer.tx)).viewer);
      const made = await check(act, await byNumber(act, {}));
      await forgetCheck(act, { checkId: made.id });
      expect(await rowsOf(act, made)).toMatchObject([{ asked: null, answer: null, status: "VALID" }]);
      expect(await act.tx.findOneByOrFail(EmployerCheck, { id: made.id })).toMatchObject({
        forgottenAt: act.now,
        rowCount: 1,
      });
    });
  });
});
