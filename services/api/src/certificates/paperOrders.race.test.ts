import { testDatabase } from "../../test/testDatabase";
import { Invoice } from "../billing/Invoice";
import { performOn } from "../platform/perform";
import { Refusal } from "../platform/Refusal";
import { cancelPaperOrder } from "./cancelPaperOrder";
import { forwardPaperOrder } from "./forwardPaperOrder";
import { orderDuplicate } from "./orderDuplicate";
import { PaperOrder } from "./PaperOrder";
import { startPrinting } from "./startPrinting";
import { aPaperScene, postal } from "./testing/aPaperScene";
import { certificateEntities } from "./testing/certificateEntities";

const database = testDatabase(certificateEntities, 12);

jest.setTimeout(120_000);

describe("ordering twice at once", () => {
  it("by a double click or from two tabs places one order with one invoice, in forty rounds", async () => {
    const scene = await database.source().transaction((tx) => aPaperScene(tx));
    const input = { certificateId: scene.certificate.id, reason: "ORIGINAL_LOST" as const, ...postal };
    for (let round = 0; round < 40; round += 1) {
      const place = () => performOn(database.source())(scene.holder, orderDuplicate, input);
      const both = await Promise.allSettled([place(), place(), place()]);
      const placed = both.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
      const refused = both.flatMap((one) => (one.status === "rejected" ? (one.reason as Refusal) : []));
      expect(placed).toHaveLength(1);
      expect(refused.map(({ message }) => message)).toEqual(["PAPER_ORDER_OPEN", "PAPER_ORDER_OPEN"]);
      const { manager } = database.source();
      expect(await manager.countBy(Invoice, { buyerPersonId: scene.person.id })).toBe(round + 1);
      await performOn(database.source())(scene.holder, cancelPaperOrder, { paperOrderId: placed[0]?.id ?? "" });
    }
  });
});

describe("cancelling while it goes to the printer", () => {
  it("ends one way or the other, never both, in thirty rounds", async () => {
    const scene = await database.source().transaction((tx) => aPaperScene(tx));
    const input = { certificateId: scene.certificate.id, reason: "DATA_ERROR_BY_BODY" as const, ...postal };
    for (let round = 0; round < 30; round += 1) {
      const perform = performOn(database.source());
      const { id } = await perform(scene.holder, orderDuplicate, input);
      await perform(scene.coordinator, forwardPaperOrder, { paperOrderId: id });
      const both = await Promise.allSettled([
        perform(scene.holder, cancelPaperOrder, { paperOrderId: id }),
        perform(scene.registrar, startPrinting, { paperOrderIds: [id] }),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      const { status } = await database.source().manager.findOneByOrFail(PaperOrder, { id });
      expect(status).toBe(both[0].status === "fulfilled" ? "CANCELLED" : "PRINTING");
      await database.source().manager.update(PaperOrder, { id }, { status: "CANCELLED" });
    }
  });
});
