import type { EntityManager } from "typeorm";
import { contextOver, testDatabase } from "../../test/testDatabase";
import { aCertificate, type CertificateFactsForTests } from "../certificates/testing/aCertificate";
import { certificateEntities } from "../certificates/testing/certificateEntities";
import { aPerson } from "../people/testing/aPerson";
import "../platform/database/openReadChannel";
import { visitor } from "../platform/Viewer";
import { aQualification, type AwardedQualification } from "../standards/testing/aQualification";
import { askRegister } from "./testing/askRegister";

const { inAct } = testDatabase(certificateEntities);

const entry = `id registrationNumber status holder { firstName lastName birthDate isNameHidden }
  qualification { id title estqfLevel } awardingBody { id name }`;
const byNumber = `query ($n: String!) { certificate(registrationNumber: $n) { ${entry} } }`;
const list = (inside = entry): string => `query ($filter: CertificateFilter, $first: Int! = 20, $after: String) {
  certificates(filter: $filter, first: $first, after: $after) { edges { node { ${inside} } } pageInfo { hasNextPage endCursor } } }`;

interface Node {
  readonly id: string;
  readonly holder?: { readonly firstName: string; readonly lastName: string };
}
interface Page {
  readonly certificates: {
    readonly edges: readonly { readonly node: Node }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** What a visitor is answered, and how many statements it took. */
async function asked<T>(
  tx: EntityManager,
  source: string,
  variables: Record<string, unknown>,
): Promise<{ data: T; statements: number }> {
  const contextValue = contextOver(tx, visitor);
  const data = await askRegister<T>(contextValue, source, variables);
  return { data, statements: contextValue.read.statements };
}

const idsOf = ({ certificates }: Page): string[] => certificates.edges.map(({ node }) => node.id);

async function named(
  tx: EntityManager,
  of: AwardedQualification,
  firstName: string,
  lastName: string,
  facts: CertificateFactsForTests = {},
): Promise<string> {
  const personId = (await aPerson(tx, { firstName, lastName })).id;
  return (await aCertificate(tx, { of, personId, ...facts })).id;
}

describe("the public register", () => {
  it("A: answers a certificate by its number with holder, qualification and body in one statement", async () => {
    await inAct(async ({ tx }) => {
      const of = await aQualification(tx);
      const personId = (await aPerson(tx, { firstName: "Õnne", lastName: "Žukova", birthDate: "2101-02-03" })).id;
      const { registrationNumber } = await aCertificate(tx, { of, personId });
      const { data, statements } = await asked(tx, byNumber, { n: registrationNumber });
      expect(statements).toBe(1);
      expect(data).toMatchObject({
        certificate: {
          registrationNumber,
          status: "VALID",
          holder: { firstName: "Õnne", lastName: "Žukova", birthDate: "2101-02-03", isNameHidden: false },
          qualification: { id: of.qualification.id, title: of.qualification.title, estqfLevel: 4 },
          awardingBody: { id: of.organisation.id, name: of.organisation.name },
        },
      });
    });
  });

  it("B: answers a page by qualification and validity in one statement, newest first, and goes on from its cursor", async () => {
    await inAct(async ({ tx }) => {
      const of = await aQualification(tx);
      const ids: string[] = [];
      for (const day of ["2026-01-01", "2026-01-02", "2026-01-02", "2026-01-04"]) {
        ids.push((await aCertificate(tx, { of, issuedOn: day, validFrom: day })).id);
      }
      await aCertificate(tx, { of, validUntil: "2026-01-20" });
      const filter = { qualificationId: of.qualification.id, validOn: "2026-06-01" };
      const first = await asked<Page>(tx, list(), { filter, first: 3 });
      expect(first.statements).toBe(1);
      expect(idsOf(first.data)[0]).toBe(ids[3]);
      expect(first.data.certificates.pageInfo.hasNextPage).toBe(true);
      const after = first.data.certificates.pageInfo.endCursor;
      const second = await asked<Page>(tx, list(), { filter, first: 3, after });
      expect(second.data.certificates.pageInfo.hasNextPage).toBe(false);
      expect([...idsOf(first.data), ...idsOf(second.data)].sort()).toEqual([...ids].sort());
    });
  });

  it("C: finds by a given name and a part of the surname in one statement, in Estonian order, and goes on from its cursor", async () => {
    await inAct(async ({ tx }) => {
      const of = await aQualification(tx);
      const mari = (lastName: string): Promise<string> => named(tx, of, "Marixa", `Kuumx-${lastName}`);
      const ids = [
        await mari("Tamxz"),
        await mari("Žamxz"),
        await mari("Zamxz"),
        await mari("Õamxz"),
        await mari("Samxz"),
      ];
      await named(tx, of, "Jürixa", "Kuumx-Tamxz");
      const filter = { name: "kuumx MARIXA" };
      const whole = await asked<Page>(tx, list(), { filter });
      expect(whole.statements).toBe(1);
      const order = ["Samxz", "Zamxz", "Žamxz", "Tamxz", "Õamxz"];
      expect(whole.data.certificates.edges.map(({ node }) => node.holder?.lastName.slice(6))).toEqual(order);
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { data }: { data: Page } = await asked<Page>(tx, list("id"), { filter, first: 2, after });
        seen.push(...idsOf(data));
        ({ hasNextPage: more, endCursor: after } = data.certificates.pageInfo);
      }
      expect(seen).toEqual(idsOf(whole.data));
      expect(new Set(seen)).toEqual(new Set(ids));
    });
  });

  it("pages through a holder's many certificates without losing or repeating one", async () => {
    await inAct(async ({ tx }) => {
      const of = await aQualification(tx);
      const personId = (await aPerson(tx, { firstName: "Paljuxq", lastName: "Kutseid" })).id;
      const made = new Set<string>();
      for (let place = 0; place < 5; place += 1) made.add((await aCertificate(tx, { of, personId })).id);
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { data }: { data: Page } = await asked<Page>(tx, list("id"), {
          filter: { name: "paljuxq kutseid" },
          first: 2,
          after,
        });
        seen.push(...idsOf(data));
        ({ hasNextPage: more, endCursor: after } = data.certificates.pageInfo);
      }
      expect(seen).toHaveLength(5);
      expect(new Set(seen)).toEqual(made);
    });
  });

  it("shows no hidden row: not by name, not by code, not in a list, not by its number", async () => {
    await inAct(async ({ tx }) => {
      const of = await aQualification(tx);
      const hidden = await aCertificate(tx, { of, certificateHidden: true });
      const nameless = await named(tx, of, "Peidusxv", "Nimi", { nameHidden: true, birthDateHidden: true });
      await aCertificate(tx, { of, confirmedAt: null });
      const { data } = await asked(tx, byNumber, { n: hidden.registrationNumber });
      expect(data).toEqual({ certificate: null });
      const byQualification = await asked<Page>(tx, list(), { filter: { qualificationId: of.qualification.id } });
      expect(idsOf(byQualification.data)).toEqual([nameless]);
      expect(byQualification.data.certificates.edges[0]?.node.holder).toEqual({
        ...{ firstName: "", lastName: "", birthDate: null, isNameHidden: true },
      });
      expect(idsOf((await asked<Page>(tx, list("id"), { filter: { name: "peidusxv nimi" } })).data)).toEqual([]);
      const wanted = { filter: { registrationNumber: hidden.registrationNumber } };
      expect(idsOf((await asked<Page>(tx, list("id"), wanted)).data)).toEqual([]);
    });
  });

  it("lists valid certificates only; the others answer to their exact number", async () => {
    await inAct(async ({ tx }) => {
      const of = await aQualification(tx);
      const expired = await aCertificate(tx, { of, validUntil: "2026-01-31" });
      const ground = { invalidationGround: "FRAUD", invalidationReason: "x" } as const;
      const invalid = await aCertificate(tx, { of, invalidatedAt: new Date(), ...ground });
      const filter = { qualificationId: of.qualification.id };
      expect(idsOf((await asked<Page>(tx, list("id"), { filter })).data)).toEqual([]);
      for (const [{ registrationNumber }, status] of [
        [expired, "EXPIRED"],
        [invalid, "INVALIDATED"],
      ] as const) {
        const { data } = await asked(tx, byNumber, { n: registrationNumber });
        expect(data).toMatchObject({ certificate: { status } });
        const found = await asked<Page>(tx, list("id"), { filter: { registrationNumber } });
        expect(idsOf(found.data)).toHaveLength(1);
      }
    });
  });

  it("narrows by standard, council, body, level and type, and counts only where it is asked", async () => {
    await inAct(async ({ tx }) => {
      const of = await aQualification(tx);
      const { id } = await aCertificate(tx, { of });
      await aCertificate(tx);
      const filter = {
        ...{ standardId: of.standard.id, councilId: of.council.id, organisationId: of.organisation.id },
        ...{ estqfLevel: 4, type: "FULL" },
      };
      const counted = `query ($filter: CertificateFilter) { certificates(filter: $filter) { totalCount edges { node { id } } } }`;
      const { data, statements } = await asked<Page & { certificates: { totalCount: number } }>(tx, counted, {
        filter,
      });
      expect(idsOf(data)).toEqual([id]);
      expect(data.certificates.totalCount).toBe(1);
      expect(statements).toBe(1);
      expect(idsOf((await asked<Page>(tx, list("id"), { filter: { ...filter, estqfLevel: 5 } })).data)).toEqual([]);
      expect(idsOf((await asked<Page>(tx, list("id"), { filter: { standardId: "' or true --" } })).data)).toEqual([]);
    });
  });

  it("asks the loaders for what the statement does not bring, within six statements for twenty", async () => {
    await inAct(async ({ tx }) => {
      const of = await aQualification(tx);
      for (let place = 0; place < 20; place += 1) await aCertificate(tx, { of });
      const deep = `id qualification { id titleEn kind standard { code } } awardingBody { registryCode website }
        specialisation { name } timeline { id } person { id } verificationCode viewerCanSetVisibility`;
      const filter = { qualificationId: of.qualification.id };
      const { data, statements } = await asked<Page>(tx, list(deep), { filter });
      expect(statements).toBeLessThanOrEqual(6);
      expect(data.certificates.edges).toHaveLength(20);
      expect(data.certificates.edges[0]?.node).toMatchObject({
        qualification: { kind: "FULL", standard: { code: of.standard.code } },
        awardingBody: { registryCode: of.organisation.registryCode },
        ...{ specialisation: null, timeline: [], person: null, verificationCode: null, viewerCanSetVisibility: false },
      });
    });
  });

  it.each(["nonsense", "W10", Buffer.from('["x"]').toString("base64url")])(
    "refuses the cursor %s that it has not given",
    async (after) => {
      await inAct(async ({ tx }) => {
        await expect(asked(tx, list("id"), { filter: { name: "mari maasikas" }, after })).rejects.toThrow("BAD_INPUT");
      });
    },
  );
});
