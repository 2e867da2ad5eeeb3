import type { EntityManager } from "typeorm";
import { contextOver, testDatabase } from "../../test/testDatabase";
import { aCertificate, type CertificateFactsForTests } from "../certificates/testing/aCertificate";
import { certificateEntities } from "../certificates/testing/certificateEntities";
import type { Person } from "../people/Person";
import { aPerson } from "../people/testing/aPerson";
import "../platform/database/openReadChannel";
import { visitor } from "../platform/Viewer";
import { aQualification, type AwardedQualification } from "../standards/testing/aQualification";
import { askRegister } from "./testing/askRegister";
import { verify } from "./verify";

const { inAct } = testDatabase(certificateEntities);

const list = `query ($filter: CertificateFilter, $first: Int! = 20, $after: String) { certificates(filter: $filter, first: $first, after: $after) {
  totalCount edges { node { id registrationNumber } cursor } pageInfo { endCursor } } }`;

interface List {
  readonly certificates: {
    readonly totalCount: number | null;
    readonly edges: readonly { readonly node: { readonly id: string }; readonly cursor: string }[];
    readonly pageInfo: { readonly endCursor: string | null };
  };
}

const ask = (tx: EntityManager, filter: object, page: object = {}): Promise<List> =>
  askRegister<List>(contextOver(tx, visitor), list, { filter, ...page });

const idsOf = ({ certificates }: List): string[] => certificates.edges.map(({ node }) => node.id);

async function entry(
  tx: EntityManager,
  of: AwardedQualification,
  person: Partial<Person>,
  facts: CertificateFactsForTests = {},
): Promise<string> {
  const { id: personId } = await aPerson(tx, person);
  return (await aCertificate(tx, { of, personId, ...facts })).id;
}

describe("the search for a person", () => {
  it("finds a whole name in either order, whatever its case, marks and hyphens, and never a part of a word", async () => {
    await inAct(async ({ tx }) => {
      const of = await aQualification(tx);
      const id = await entry(tx, of, { firstName: "Ülleqw Anna-Liisa", lastName: "O’Šukov-Tammxq" });
      const found = async (name: string): Promise<boolean> => idsOf(await ask(tx, { name })).includes(id);
      for (const name of [
        "Ülleqw Anna-Liisa O’Šukov-Tammxq",
        "ulleqw osukov",
        "  O'SUKOV tammxq   ülleqw ",
        "tammxq liisa",
        "O'Sukov-Tammxq, Ülleqw".replace(",", ""),
      ]) {
        expect([name, await found(name)]).toEqual([name, true]);
      }
      for (const name of [
        ...["ulleqw", "tammxq", "ülle tammxq", "ulleqw tamm", "ulleqw anna", "tammxq osukov", "ülleqw tammxq peeter"],
        ...["%% __", "ulle_w tammxq", "% tammxq", "ülleqw\\ tammxq", "ülleqw' or true -- tammxq", "ü t", ""].filter(
          Boolean,
        ),
      ]) {
        expect([name, await found(name)]).toEqual([name, false]);
      }
    });
  });

  it("refuses a name of 500 characters and finds nothing for a name of a hundred words", async () => {
    await inAct(async ({ tx }) => {
      await aCertificate(tx);
      await expect(ask(tx, { name: "x".repeat(500) })).rejects.toThrow();
      expect(idsOf(await ask(tx, { name: "a ".repeat(99) }))).toEqual([]);
      expect(idsOf(await ask(tx, { name: "   " }, { first: 1 }))).toHaveLength(1);
    });
  });

  it.each([["standardId"], ["councilId"], ["qualificationId"], ["organisationId"]])(
    "takes SQL in %s as an id that is not there",
    async (field) => {
      await inAct(async ({ tx }) => {
        await aCertificate(tx);
        const { certificates } = await ask(tx, { [field]: "'; drop table certificate; --" });
        expect(certificates).toMatchObject({ totalCount: 0, edges: [] });
      });
    },
  );
});

describe("the public list", () => {
  it("combines every filter, each of which alone would find more", async () => {
    await inAct(async ({ tx }) => {
      const of = await aQualification(tx);
      const other = await aQualification(tx);
      const person = { firstName: "Kõikxv", lastName: "Koosxv" };
      const wanted = await entry(tx, of, person, { type: "PARTIAL", validUntil: null });
      await entry(tx, of, person, { type: "FULL", validUntil: null });
      await entry(tx, of, person, { type: "PARTIAL" });
      await entry(tx, other, person, { type: "PARTIAL", validUntil: null });
      await entry(tx, of, { ...person, lastName: "Muuxv" }, { type: "PARTIAL", validUntil: null });
      const filter = {
        ...{ name: "koosxv kõikxv", qualificationId: of.qualification.id, standardId: of.standard.id },
        ...{ councilId: of.council.id, organisationId: of.organisation.id, estqfLevel: 4, type: "PARTIAL" },
        ...{ validOn: "2030-01-01", unlimitedOnly: true },
      };
      const all = await ask(tx, filter);
      expect([idsOf(all), all.certificates.totalCount]).toEqual([[wanted], 1]);
      const { name: _name, ...nameless } = filter;
      expect((await ask(tx, nameless)).certificates.totalCount).toBe(2);
      expect((await ask(tx, { ...filter, unlimitedOnly: false })).certificates.totalCount).toBe(2);
      expect((await ask(tx, { name: "koosxv kõikxv" })).certificates.totalCount).toBe(4);
      expect(idsOf(await ask(tx, { ...filter, estqfLevel: 5 }))).toEqual([]);
      await expect(ask(tx, { estqfLevel: 9 })).rejects.toThrow();
    });
  });

  it.each([["standardId"], ["councilId"]] as const)(
    "goes on from its cursor by %s, newest first, and its count stays the same",
    async (field) => {
      await inAct(async ({ tx }) => {
        const of = await aQualification(tx);
        const made: string[] = [];
        for (const issuedOn of ["2026-03-01", "2026-03-02", "2026-03-02", "2026-03-03", "2026-03-04"])
          made.push((await aCertificate(tx, { of, issuedOn })).id);
        const filter = { [field]: field === "standardId" ? of.standard.id : of.council.id };
        const seen: string[] = [];
        for (let after: string | null = null, left = 3; left > 0; left -= 1) {
          const answer: List = await ask(tx, filter, { first: 2, after });
          expect(answer.certificates.totalCount).toBe(5);
          seen.push(...idsOf(answer));
          after = answer.certificates.pageInfo.endCursor;
        }
        expect(seen).toHaveLength(5);
        expect([...seen].sort()).toEqual([...made].sort());
        expect(seen[0]).toBe(made[4]);
      });
    },
  );

  it("shows nothing of a person whose identity is protected: not by name, number, list, count or code", async () => {
    await inAct(async ({ tx, now }) => {
      const of = await aQualification(tx);
      const person = await aPerson(tx, {
        ...{ firstName: "Kaitstudxv", lastName: "Isikxv" },
        ...{ protectedAt: now, protectedReason: "KarS § 66" },
      });
      const certificate = await aCertificate(tx, { of, personId: person.id });
      for (const filter of [
        ...[{ name: "kaitstudxv isikxv" }, { qualificationId: of.qualification.id }, { standardId: of.standard.id }],
        ...[{ organisationId: of.organisation.id }, { registrationNumber: certificate.registrationNumber }],
      ]) {
        expect((await ask(tx, filter)).certificates).toMatchObject({ totalCount: 0, edges: [] });
      }
      const one = "query ($n: String!) { certificate(registrationNumber: $n) { id } }";
      const asked = { n: certificate.registrationNumber };
      expect(await askRegister(contextOver(tx, visitor), one, asked)).toEqual({ certificate: null });
      const { read } = contextOver(tx, visitor);
      expect((await verify(read, certificate.verificationCode ?? "", "2026-11-23")).state).toBe("NOT_FOUND");
    });
  });
});
