import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { anApplication } from "../applications/testing/anApplication";
import { anAwardDecision } from "../certificates/testing/anAwardDecision";
import { aPaperScene } from "../certificates/testing/aPaperScene";
import { anOrganisation } from "../organisations/testing/anOrganisation";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { addDays } from "../platform/days";
import { actingAs } from "../platform/testing/actingAs";
import { findFeedback, findOwnFeedbackSteps, summariseFeedback } from "../questionnaires/feedbackQueries";
import { giveFeedback, type GiveFeedbackInput } from "../questionnaires/giveFeedback";
import { JourneyFeedback } from "../questionnaires/JourneyFeedback";
import { aQualification } from "../standards/testing/aQualification";
import { entities } from "./entities";

const database = testDatabase(entities);
const step = "APPLICATION_SUBMITTED";

async function give(act: Act, input: Partial<GiveFeedbackInput> = {}): Promise<string> {
  const person = await aPerson(act.tx);
  await giveFeedback(as(act, actingAs(person.id)), { step, rating: 4, ...input });
  return person.id;
}

describe("feedback at the end of a journey", () => {
  it("is given once a step, and keeps nobody's name", () =>
    database.inAct(async (act) => {
      const personId = await give(act, { text: "  Lihtne.\r\n<b>Aitäh</b>  " });
      const mine = as(act, actingAs(personId));
      await expect(giveFeedback(mine, { step, rating: 5 })).rejects.toThrow("FEEDBACK_ALREADY_GIVEN");
      await giveFeedback(mine, { step: "DATA_EXPORTED", rating: 5 });
      const kept = await act.tx.findOneByOrFail(JourneyFeedback, { text: "Lihtne.\n<b>Aitäh</b>" });
      expect(kept.id[14]).toBe("4");
      expect(JSON.stringify(kept)).not.toContain(personId);
      const steps = await findOwnFeedbackSteps(contextOver(act.tx, actingAs(personId)));
      expect(steps.sort()).toEqual([step, "DATA_EXPORTED"]);
    }));

  it("is asked for again when half a year and more has passed, and not before", () =>
    database.inAct(async (act) => {
      const personId = await give(act);
      const on = (day: string) => as(act, actingAs(personId), new Date(`${day}T10:00:00Z`));
      const [{ day = "" } = {}] = await act.tx.query<{ day: string }[]>(
        "select again_from::text as day from journey_feedback_giver where person_id = $1",
        [personId],
      );
      expect(day > addDays(act.today, 180)).toBe(true);
      expect(day).toMatch(/-(01|04|07|10)-01$/);
      await expect(giveFeedback(on(addDays(day, -1)), { step, rating: 5 })).rejects.toThrow("FEEDBACK_ALREADY_GIVEN");
      await giveFeedback(on(day), { step, rating: 5 });
    }));

  it.each([0, 6, -1])("refuses the rating %d", (rating) =>
    database.inAct(async (act) => {
      await expect(give(act, { rating })).rejects.toThrow("FIELD_INVALID");
    }),
  );

  it.each(["APPLICATION_SUBMITTED", "DECISION_READ", "DUPLICATE_ORDERED", "DATA_EXPORTED"] as const)(
    "at the end of %s is not given about a body one has not been with",
    (of) =>
      database.inAct(async (act) => {
        const { id: organisationId } = await anOrganisation(act.tx);
        await expect(give(act, { step: of, organisationId })).rejects.toThrow("NOT_FOUND");
        const draft = await anApplication(act.tx);
        const about = { step: of, organisationId: draft.awarded.organisation.id, rating: 3 };
        await expect(giveFeedback(as(act, actingAs(draft.applicant.id)), about)).rejects.toThrow("NOT_FOUND");
      }),
  );

  it("at the end of a decision and of an order is given about the body it was with", () =>
    database.inAct(async (act) => {
      const awarded = await aQualification(act.tx);
      const { application } = await anAwardDecision(act.tx, awarded, "2026-11-20");
      const mine = as(act, actingAs(application.personId));
      await giveFeedback(mine, { step: "DECISION_READ", organisationId: awarded.organisation.id, rating: 5 });
      const { holder, certificate } = await aPaperScene(act.tx);
      const { organisationId } = certificate;
      await act.tx.query(
        `insert into paper_order (certificate_id, kind, reason, status, ordered_by, holder_id, organisation_id, handler_id, delivery, requested_at)
         values ($1, 'DUPLICATE', 'ORIGINAL_LOST', 'WITH_BODY', $2, $2, $3, $3, 'PICK_UP', now())`,
        [certificate.id, holder.personId, organisationId],
      );
      await giveFeedback(as(act, holder), { step: "DUPLICATE_ORDERED", organisationId, rating: 2 });
      expect(await act.tx.countBy(JourneyFeedback, { organisationId })).toBe(1);
    }));

  it("is read by Kutsekoda, and by a body about itself; of fewer than five nothing but the number", () =>
    database.inAct(async (act) => {
      const awarded = await aQualification(act.tx);
      const [body, other] = [awarded.organisation, await anOrganisation(act.tx)];
      const say = async (rating: number, text: string) => {
        const { applicant } = await anApplication(act.tx, { awarded, application: { status: "SUBMITTED" } });
        await giveFeedback(as(act, actingAs(applicant.id)), { step, organisationId: body.id, rating, text });
      };
      const read = (organisationId: string) => contextOver(act.tx, actingAs(body.id, "MANAGER", organisationId));
      for (const rating of [5, 4, 3, 4]) await say(rating, `hinne ${rating}`);
      const of = async (organisationId: string) =>
        (await summariseFeedback(read(organisationId))).find((each) => each.step === step);
      expect(await of(body.id)).toEqual({ step, count: 4, average: null, ratings: [] });
      expect((await findFeedback(read(body.id), null, 10, null)).edges).toEqual([]);
      await say(4, "viies");
      expect(await of(body.id)).toEqual({ step, count: 5, average: 4, ratings: [0, 0, 1, 3, 1] });
      const first = await findFeedback(read(body.id), step, 3, null);
      const rest = await findFeedback(read(body.id), step, 3, first.pageInfo.endCursor);
      expect(new Set([...first.edges, ...rest.edges].map(({ node }) => node.text)).size).toBe(4);
      expect(await of(other.id)).toMatchObject({ count: 0 });
      const all = contextOver(act.tx, actingAs(body.id, "REGISTRAR", "00000000-0000-7000-8000-000000000001"));
      expect((await summariseFeedback(all)).find((each) => each.step === step)?.count).toBeGreaterThanOrEqual(5);
    }));
});
