import { as, testDatabase } from "../../test/testDatabase";
import type { Act } from "../platform/Act";
import { addDays } from "../platform/days";
import { Event } from "../platform/Event";
import { performOn } from "../platform/perform";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { system, type Viewer } from "../platform/Viewer";
import { carryPaperFees } from "./carryPaperFees";
import { PaperFee } from "./PaperFee";
import { paperFeeOn } from "./paperFeeOn";
import { setPaperFee, type SetPaperFeeInput } from "./setPaperFee";
import { aPaperScene } from "./testing/aPaperScene";
import { certificateEntities } from "./testing/certificateEntities";

const database = testDatabase(certificateEntities);
const refused = (code: string, field: string): unknown =>
  expect.objectContaining({ problems: [expect.objectContaining({ code, field })] });

async function aManager(act: Act): Promise<{ manager: Viewer; organisationId: string; procedureId: string }> {
  const { awarded, person } = await aPaperScene(act.tx);
  const organisationId = awarded.organisation.id;
  return {
    manager: actingAs(person.id, Role.MANAGER, organisationId),
    organisationId,
    procedureId: awarded.procedure.id,
  };
}

const feesOf = (act: Act, organisationId: string): Promise<PaperFee[]> => act.tx.findBy(PaperFee, { organisationId });

describe("a price of paper", () => {
  it("holds from its day on, and the one before until the day before; no day has two prices or none", () =>
    database.inAct(async (act) => {
      const { manager, organisationId } = await aManager(act);
      const set = (amount: string, days: number): Promise<PaperFee> => {
        const input = { cause: "ORIGINAL_LOST" as const, amount, validFrom: addDays(act.today, days) };
        return setPaperFee(as(act, manager), input);
      };
      await set("15.00", 30);
      const made = await set("14.00", 10);
      const fees = (await feesOf(act, organisationId)).filter(({ cause }) => cause === "ORIGINAL_LOST");
      const on = (days: number): string | null => paperFeeOn(fees, "ORIGINAL_LOST", null, addDays(act.today, days));
      expect([0, 9, 10, 29, 30, 400].map(on)).toEqual(["12.00", "12.00", "14.00", "14.00", "15.00", "15.00"]);
      const holding = (day: string): number =>
        fees.filter(({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day <= validUntil))
          .length;
      for (let days = 0; days < 50; days += 1) expect(holding(addDays(act.today, days))).toBe(1);
      const event = await act.tx.findOneByOrFail(Event, { subjectId: made.id, type: "paper_fee.set" });
      expect(event.data).toMatchObject({ before: "12.00", after: "14.00", cause: "ORIGINAL_LOST" });
    }));

  it("that is only to come may be set again; one that holds may not, and a past day never", () =>
    database.inAct(async (act) => {
      const { manager, organisationId } = await aManager(act);
      const input: SetPaperFeeInput = { cause: "NAME_CHANGE", amount: "20.00", validFrom: addDays(act.today, 3) };
      const first = await setPaperFee(as(act, manager), input);
      const again = await setPaperFee(as(act, manager), { ...input, amount: "21.00" });
      expect([again.id, again.amount]).toEqual([first.id, "21.00"]);
      await setPaperFee(as(act, manager), { ...input, validFrom: act.today });
      const today = setPaperFee(as(act, manager), { ...input, amount: "1.00", validFrom: act.today });
      await expect(today).rejects.toEqual(refused("FEE_DAY_TAKEN", "validFrom"));
      const past = setPaperFee(as(act, manager), { ...input, validFrom: addDays(act.today, -1) });
      await expect(past).rejects.toEqual(refused("DAY_PAST", "validFrom"));
      const free = setPaperFee(as(act, manager), { ...input, cause: "DATA_ERROR_BY_BODY" });
      await expect(free).rejects.toEqual(refused("FIELD_INVALID", "cause"));
      const coordinator = actingAs(manager.personId ?? "", Role.COORDINATOR, organisationId);
      await expect(setPaperFee(as(act, coordinator), input)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }));

  it("set twice at once for today is set once", async () => {
    const perform = performOn(database.source());
    for (let round = 0; round < 8; round += 1) {
      const { manager, organisationId } = await perform(system, aManager, undefined);
      const set = (act: Act, amount: string): Promise<PaperFee> =>
        setPaperFee(act, { cause: "FIRST_PRINT", amount, validFrom: act.today });
      const ended = await Promise.allSettled([perform(manager, set, "13.00"), perform(manager, set, "14.00")]);
      expect(ended.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      const fees = await database.source().manager.findBy(PaperFee, { organisationId, cause: "FIRST_PRINT" });
      expect(fees.filter(({ validUntil }) => validUntil === null)).toHaveLength(1);
    }
  });

  it("of a procedure's own goes with its next version, once", () =>
    database.inAct(async (act) => {
      const { organisationId, procedureId } = await aManager(act);
      const own = { organisationId, cause: "ORIGINAL_LOST" as const, validFrom: "2026-01-01", validUntil: null };
      await act.tx.save(
        PaperFee,
        act.tx.create(PaperFee, { ...own, awardingProcedureId: procedureId, amount: "7.00" }),
      );
      const [next] = await act.tx.query<{ id: string }[]>(
        `insert into awarding_procedure (organisation_id, qualification_id, version, in_force_from, fee_initial,
            fee_recertification, fee_retake, superseded_at)
          select organisation_id, qualification_id, 2, '2099-01-01', 1, 1, 1, now() from awarding_procedure where id = $1
          returning id`,
        [procedureId],
      );
      const event = await act.record("awarding_procedure.changed", next?.id ?? "", { replacesId: procedureId });
      await carryPaperFees(act, event);
      await carryPaperFees(act, event);
      const carried = await act.tx.findBy(PaperFee, { awardingProcedureId: next?.id ?? "" });
      expect(carried.map(({ amount }) => amount)).toEqual(["7.00"]);
    }));
});
