import { contextOver, testDatabase } from "../../test/testDatabase";
import { Committee } from "../committees/Committee";
import { committeeEntities } from "../committees/testing/committeeEntities";
import { anOrganisation } from "../organisations/testing/anOrganisation";
import { aMandate } from "../people/testing/aMandate";
import { aPerson } from "../people/testing/aPerson";
import { visitor } from "../platform/Viewer";
import { publicCommitteesOf } from "./publicCommitteesOf";

const { inAct } = testDatabase(committeeEntities);

describe("the committees of a body as everybody may see them", () => {
  it("names those who sit there today, the chair first, and nobody who is protected or gone", () =>
    inAct(async ({ tx, now }) => {
      const { id: organisationId } = await anOrganisation(tx);
      const committee = await tx.save(
        Committee,
        tx.create(Committee, { organisationId, name: "Kutsekomisjon", validFrom: "2020-01-01" }),
      );
      const seat = async (role: "COMMITTEE_CHAIR" | "COMMITTEE_MEMBER", lastName: string, facts = {}, mandate = {}) => {
        const { id: personId } = await aPerson(tx, { lastName, ...facts });
        await aMandate(tx, { personId, role, organisationId, committeeId: committee.id, ...mandate });
      };
      await seat("COMMITTEE_MEMBER", "Õun");
      await seat("COMMITTEE_MEMBER", "Aas");
      await seat("COMMITTEE_CHAIR", "Üks");
      await seat("COMMITTEE_MEMBER", "Kaitstud", { protectedAt: now, protectedReason: "KarS" });
      await seat("COMMITTEE_MEMBER", "Läinud", {}, { validFrom: "2020-01-01", validUntil: "2020-12-31" });
      const [shown] = await publicCommitteesOf(contextOver(tx, visitor), organisationId);
      expect(shown?.members.map(({ lastName }) => lastName)).toEqual(["Üks", "Aas", "Õun"]);
      await tx.query("update organisation set committee_hidden_reason = 'Ohutus' where id = $1", [organisationId]);
      expect(await publicCommitteesOf(contextOver(tx, visitor), organisationId)).toEqual([]);
    }));
});
