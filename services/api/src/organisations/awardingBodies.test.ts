import { contextOver, testDatabase } from "../../test/testDatabase";
import { Role } from "../platform/Role";
import { visitor, type Viewer } from "../platform/Viewer";
import { Organisation } from "./Organisation";
import { OrganisationKind } from "./OrganisationKind";
import { canEditOrganisation } from "./organisationPolicy";
import { findAwardingBodies, findAwardingBody } from "./organisationQueries";
import { anOrganisation } from "./testing/anOrganisation";

const database = testDatabase([Organisation]);

describe("the list of awarding bodies", () => {
  it("finds by words of the name in any language, without diacritics, and takes wildcards literally", () =>
    database.inAct(async ({ tx }) => {
      const body = await anOrganisation(tx, {
        name: "Õunakasvatajate 100% Liit",
        nameEn: "Union of Apple Growers",
        nameRu: "Союз садоводов-яблочников",
      });
      await anOrganisation(tx, { name: "Õunakasvatajate 1000 Liit" });
      const ctx = contextOver(tx, visitor);
      for (const text of ["ounakasvatajate 100%", "LIIT õuna 0%", "apple union", "яблочников", body.registryCode]) {
        const found = await findAwardingBodies(ctx, { text }, 20, null);
        expect(found.edges.map(({ node }) => node.id)).toEqual([body.id]);
      }
      expect((await findAwardingBodies(ctx, { text: "__________" }, 20, null)).edges).toEqual([]);
    }));

  it("gives pages in Estonian order, one statement each, with a true count", () =>
    database.inAct(async ({ tx }) => {
      const names = [
        "zq Sepad",
        "zq Šokolaad",
        "zq Zooloogid",
        "zq Žürii",
        "zq Tõlkijad",
        "zq Õpetajad",
        "zq Ülesmäge",
      ];
      for (const name of [...names].reverse()) await anOrganisation(tx, { name });
      const ctx = contextOver(tx, visitor);
      const first = await findAwardingBodies(ctx, { text: "zq" }, 4, null);
      const second = await findAwardingBodies(ctx, { text: "zq" }, 4, first.pageInfo.endCursor);
      expect(ctx.read.statements).toBe(2);
      expect([...first.edges, ...second.edges].map(({ node }) => node.name)).toEqual(names);
      expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
      expect(await first.count?.()).toBe(7);
    }));

  it("narrows by kind and never shows Kutsekoda", () =>
    database.inAct(async ({ tx }) => {
      const school = await anOrganisation(tx, { name: "xqv kool", kind: OrganisationKind.SCHOOL });
      const authority = await anOrganisation(tx, { name: "xqv koda", kind: OrganisationKind.AUTHORITY });
      await anOrganisation(tx, { name: "xqv liit" });
      const ctx = contextOver(tx, visitor);
      const schools = await findAwardingBodies(ctx, { text: "xqv", kind: OrganisationKind.SCHOOL }, 20, null);
      expect(schools.edges.map(({ node }) => node.id)).toEqual([school.id]);
      const all = await findAwardingBodies(ctx, { text: "xqv" }, 20, null);
      expect(all.edges.map(({ node }) => node.name)).toEqual(["xqv kool", "xqv liit"]);
      expect(await findAwardingBody(ctx, authority.id)).toBeNull();
      expect((await findAwardingBody(ctx, school.id))?.name).toBe("xqv kool");
    }));

  it.each([0, 101, 1.5])("refuses a page of %s", (first) =>
    database.inAct(async ({ tx }) => {
      await expect(findAwardingBodies(contextOver(tx, visitor), {}, first, null)).rejects.toThrow("BAD_INPUT");
    }),
  );
});

describe("who may edit an organisation", () => {
  const own = "00000000-0000-7000-8000-000000000001";
  const other = "00000000-0000-7000-8000-000000000002";
  it.each([
    [Role.MANAGER, own, true],
    [Role.MANAGER, other, false],
    [Role.COORDINATOR, own, false],
    [Role.REGISTRAR, other, true],
    [Role.ADMINISTRATOR, other, true],
    [Role.CITIZEN, null, false],
  ])("%s of %s: %s", (activeRole, organisationId, expected) => {
    const viewer: Viewer = { ...visitor, personId: own, activeRole, organisationId };
    expect(canEditOrganisation(viewer, { id: own })).toBe(expected);
  });
});
