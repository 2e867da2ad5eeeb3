import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { anOrganisation } from "../organisations/testing/anOrganisation";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { actingAs } from "../platform/testing/actingAs";
import { findFeedback, findOwnFeedbackSteps, summariseFeedback } from "./feedbackQueries";
import { giveFeedback, type GiveFeedbackInput } from "./giveFeedback";
import { JourneyFeedback } from "./JourneyFeedback";
import { questionnaireEntities } from "./testing/questionnaireEntities";

const database = testDatabase(questionnaireEntities);
const step = "DUPLICATE_ORDERED";

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
      expect(steps.sort()).toEqual(["DATA_EXPORTED", step]);
    }));

  it.each([0, 6, -1])("refuses the rating %d", (rating) =>
    database.inAct(async (act) => {
      await expect(give(act, { rating })).rejects.toThrow("FIELD_INVALID");
    }),
  );

  it("is read by Kutsekoda, and by a body about itself; of fewer than five nothing but the number", () =>
    database.inAct(async (act) => {
      const [body, other] = [await anOrganisation(act.tx), await anOrganisation(act.tx)];
      const read = (organisationId: string) => contextOver(act.tx, actingAs(body.id, "MANAGER", organisationId));
      for (const rating of [5, 4, 3, 4]) await give(act, { organisationId: body.id, rating, text: `hinne ${rating}` });
      const of = async (organisationId: string) =>
        (await summariseFeedback(read(organisationId))).find((each) => each.step === step);
      expect(await of(body.id)).toEqual({ step, count: 4, average: null, ratings: [] });
      expect((await findFeedback(read(body.id), null, 10, null)).edges).toEqual([]);
      await give(act, { organisationId: body.id, rating: 4, text: "viies" });
      expect(await of(body.id)).toEqual({ step, count: 5, average: 4, ratings: [0, 0, 1, 3, 1] });
      const first = await findFeedback(read(body.id), step, 3, null);
      const rest = await findFeedback(read(body.id), step, 3, first.pageInfo.endCursor);
      expect(new Set([...first.edges, ...rest.edges].map(({ node }) => node.text)).size).toBe(4);
      expect(await of(other.id)).toMatchObject({ count: 0 });
      const all = contextOver(act.tx, actingAs(body.id, "REGISTRAR", "00000000-0000-7000-8000-000000000001"));
      expect((await summariseFeedback(all)).find((each) => each.step === step)?.count).toBeGreaterThanOrEqual(5);
    }));
});
