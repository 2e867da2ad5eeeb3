import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { Organisation } from "../organisations/Organisation";
import { aPerson } from "../people/testing/aPerson";
import { Person } from "../people/Person";
import type { Act } from "../platform/Act";
import { addDays } from "../platform/days";
import { Event } from "../platform/Event";
import { performOn } from "../platform/perform";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { system, visitor, type Viewer } from "../platform/Viewer";
import { AwardingProcedure } from "./AwardingProcedure";
import { AwardingRight } from "./AwardingRight";
import { changeProcedure } from "./changeProcedure";
import type { ChangeProcedureInput } from "./ChangeProcedureInput";
import { DocumentRequirement } from "./DocumentRequirement";
import { ExamPart } from "./ExamPart";
import { isProcedureInForce } from "./isInForce";
import { OccupationalCouncil } from "./OccupationalCouncil";
import { OccupationalStandard } from "./OccupationalStandard";
import { OrganisationStandardsResolver } from "./OrganisationStandardsResolver";
import { Qualification } from "./Qualification";
import { aQualification, type AwardedQualification } from "./testing/aQualification";

const database = testDatabase([
  ...[AwardingProcedure, AwardingRight, DocumentRequirement, ExamPart, OccupationalCouncil, OccupationalStandard],
  ...[Organisation, Qualification, Person, Event],
]);

const refused = (code: string, field: string | null = null): unknown =>
  expect.objectContaining({ problems: [expect.objectContaining({ code, ...(field ? { field } : {}) })] });

async function aScene(tx: Act["tx"]): Promise<{ awarded: AwardedQualification; administrator: Viewer }> {
  const awarded = await aQualification(tx);
  const { id } = await aPerson(tx);
  return { awarded, administrator: actingAs(id, Role.ADMINISTRATOR, awarded.organisation.id) };
}

/** The procedure as it is, with what is to change. */
function asIs(
  { procedure, examParts }: AwardedQualification,
  changes: Partial<ChangeProcedureInput> = {},
): ChangeProcedureInput {
  const { feeInitial, feeRecertification, feeRetake, completionDays, seatReturnDays, validityMonths } = procedure;
  const { lateRecertificationMonths, admissionBy, quorumPercent, quorumNeedsChair, majority, tie, signers } = procedure;
  return {
    ...{ procedureId: procedure.id, inForceFrom: "2099-01-01", reason: "Kutsenõukogu otsus nr 7" },
    ...{ feeInitial, feeRecertification, feeRetake, completionDays, seatReturnDays, validityMonths },
    ...{ lateRecertificationMonths, admissionBy, quorumPercent, quorumNeedsChair, majority, tie, signers },
    ...{ papersOnlyFor: procedure.papersOnlyFor, examParts: examParts.map((part) => ({ ...part })) },
    ...changes,
  };
}

const versionsOf = (act: Act, { organisation }: AwardedQualification): Promise<AwardingProcedure[]> =>
  act.tx.find(AwardingProcedure, { where: { organisationId: organisation.id }, order: { version: "ASC" } });

const holdingOn = (versions: readonly AwardingProcedure[], day: string): number[] =>
  versions.filter((one) => isProcedureInForce(one, day)).map(({ version }) => version);

describe("a change of the awarding procedure", () => {
  it("is a new version from its day on, with exam and documents; the old one holds until then", () =>
    database.inAct(async (act) => {
      const { awarded, administrator } = await aScene(act.tx);
      const day = addDays(act.today, 30);
      const input = asIs(awarded, {
        inForceFrom: day,
        feeInitial: "140.50",
        quorumPercent: 67,
        majority: "TWO_THIRDS",
      });
      const made = await changeProcedure(as(act, administrator), input);
      const versions = await versionsOf(act, awarded);
      expect(holdingOn(versions, act.today)).toEqual([1]);
      expect(holdingOn(versions, addDays(day, -1))).toEqual([1]);
      expect(holdingOn(versions, day)).toEqual([2]);
      expect(made).toMatchObject({ version: 2, feeInitial: "140.50", quorumPercent: 67, completionDays: 14 });
      const where = { awardingProcedureId: made.id };
      const parts = await act.tx.find(ExamPart, { where, order: { position: "ASC" } });
      expect(parts.map(({ title, maxPoints }) => [title, maxPoints])).toEqual(
        awarded.examParts.map(({ title, maxPoints }) => [title, maxPoints]),
      );
      expect(await act.tx.countBy(DocumentRequirement, where)).toBe(1);
      const event = await act.tx.findOneByOrFail(Event, { subjectId: made.id, type: "awarding_procedure.changed" });
      expect(event.data).toMatchObject({
        ...{ replacesId: awarded.procedure.id, reason: "Kutsenõukogu otsus nr 7", inForceFrom: day },
        before: { feeInitial: 115, quorumPercent: 51, majority: "SIMPLE" },
        after: { feeInitial: 140.5, quorumPercent: 67, majority: "TWO_THIRDS" },
      });
    }));

  it("replaces one that was only to come, which then never holds", () =>
    database.inAct(async (act) => {
      const { awarded, administrator } = await aScene(act.tx);
      const kutsekoda = as(act, administrator);
      const late = asIs(awarded, { inForceFrom: addDays(act.today, 60), feeRetake: "40.00" });
      const coming = await changeProcedure(kutsekoda, late);
      const early = { ...late, procedureId: coming.id, inForceFrom: addDays(act.today, 10), feeRetake: "41.00" };
      await changeProcedure(kutsekoda, early);
      const versions = await versionsOf(act, awarded);
      const days = [0, 9, 10, 60, 90].map((count) => holdingOn(versions, addDays(act.today, count)));
      expect(days).toEqual([[1], [1], [3], [3], [3]]);
    }));

  it("holds today when today is its day", () =>
    database.inAct(async (act) => {
      const { awarded, administrator } = await aScene(act.tx);
      await changeProcedure(as(act, administrator), asIs(awarded, { inForceFrom: act.today, tie: "REFUSED" }));
      expect(holdingOn(await versionsOf(act, awarded), act.today)).toEqual([2]);
    }));

  it.each<[string, Partial<ChangeProcedureInput>, string, string | null]>([
    ["without a reason", { reason: "  ", feeRetake: "40.00" }, "REASON_REQUIRED", "reason"],
    ["of nothing", {}, "PROCEDURE_UNCHANGED", null],
    ["from yesterday", { inForceFrom: "2020-01-01", feeRetake: "40.00" }, "DAY_PAST", "inForceFrom"],
    ["to a fee below zero", { feeInitial: "-1.00" }, "FIELD_INVALID", "feeInitial"],
    ["to a quorum of nobody", { quorumPercent: 0 }, "FIELD_INVALID", "quorumPercent"],
    ["to an exam without parts", { examParts: [] }, "FIELD_REQUIRED", "examParts"],
  ])("%s is refused", (_name, changes, code, field) =>
    database.inAct(async (act) => {
      const { awarded, administrator } = await aScene(act.tx);
      const change = changeProcedure(as(act, administrator), asIs(awarded, changes));
      await expect(change).rejects.toEqual(refused(code, field));
    }),
  );

  it("with a part that nobody can pass names the part", () =>
    database.inAct(async (act) => {
      const { awarded, administrator } = await aScene(act.tx);
      const examParts = awarded.examParts.map((part, place) => ({ ...part, passPoints: place === 1 ? 999 : 1 }));
      const change = changeProcedure(as(act, administrator), asIs(awarded, { examParts }));
      await expect(change).rejects.toEqual(refused("FIELD_INVALID", "examParts.1.passPoints"));
    }));

  it("is the administrator's alone; the body and Kutsekoda see every version, others what holds", () =>
    database.inAct(async (act) => {
      const { awarded, administrator } = await aScene(act.tx);
      const { organisation } = awarded;
      const input = asIs(awarded, { inForceFrom: addDays(act.today, 5), feeRetake: "40.00" });
      const seen = async (viewer: Viewer): Promise<number[]> => {
        const ctx = contextOver(act.tx, viewer);
        const all = await new OrganisationStandardsResolver().procedureVersions(organisation, ctx);
        return all.map(({ version }) => version);
      };
      const manager = actingAs(administrator.personId ?? "", Role.MANAGER, organisation.id);
      const registrar = actingAs(administrator.personId ?? "", Role.REGISTRAR, organisation.id);
      for (const viewer of [manager, registrar, visitor]) {
        await expect(changeProcedure(as(act, viewer), input)).rejects.toMatchObject({
          code: expect.any(String) as string,
        });
      }
      await changeProcedure(as(act, administrator), input);
      expect([await seen(manager), await seen(registrar), await seen(visitor)]).toEqual([[2, 1], [2, 1], [1]]);
    }));

  it("by two at once is one change; the other is told", async () => {
    const perform = performOn(database.source());
    const { awarded, administrator } = await perform(system, (act) => aScene(act.tx), undefined);
    for (let round = 0; round < 10; round += 1) {
      const [newest] = await database.source().manager.find(AwardingProcedure, {
        where: { organisationId: awarded.organisation.id },
        order: { version: "DESC" },
        take: 1,
      });
      const change = (fee: string): Promise<unknown> => {
        const input = asIs(awarded, { procedureId: newest?.id ?? "", feeRetake: fee });
        return perform(administrator, changeProcedure, input).then(
          () => "changed",
          (error: { problems?: { code: string }[] }) => error.problems?.[0]?.code ?? "failed",
        );
      };
      const ended = await Promise.all([change(`${round + 50}.00`), change(`${round + 90}.00`)]);
      expect(ended.sort()).toEqual(["PROCEDURE_CHANGED_ELSEWHERE", "changed"]);
    }
  });
});
