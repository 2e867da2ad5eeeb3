import { testDatabase } from "../../test/testDatabase";
import { aCertificate } from "../certificates/testing/aCertificate";
import { certificateEntities } from "../certificates/testing/certificateEntities";
import { aPerson } from "../people/testing/aPerson";
import { performOn } from "../platform/perform";
import { actingAs } from "../platform/testing/actingAs";
import { HolderMessage } from "./HolderMessage";
import { messagesADay, writeToHolder } from "./writeToHolder";

const database = testDatabase([...certificateEntities, HolderMessage]);
const words = { subject: "Töö", text: "Tere!", replyTo: "kask@example.ee" };

const won = (outcomes: PromiseSettledResult<unknown>[]): number =>
  outcomes.filter(({ status }) => status === "fulfilled").length;

describe("two messages at once", () => {
  it("of a double click: one is sent, the other has been sent already", async () => {
    const { manager } = database.source();
    const perform = performOn(database.source());
    for (let round = 0; round < 20; round++) {
      const sender = actingAs((await aPerson(manager)).id);
      const { id: certificateId } = await aCertificate(manager);
      const send = (): Promise<unknown> => perform(sender, writeToHolder, { certificateId, ...words });
      const outcomes = await Promise.allSettled([send(), send()]);
      expect(won(outcomes)).toBe(1);
      expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
        reason: { problems: [{ code: "MESSAGE_ALREADY_SENT" }] },
      });
      expect(await manager.countBy(HolderMessage, { certificateId })).toBe(1);
    }
  });

  it("for the last place of the day: the limit holds", async () => {
    const { manager } = database.source();
    const perform = performOn(database.source());
    for (let round = 0; round < 5; round++) {
      const sender = actingAs((await aPerson(manager)).id);
      const certificates = [];
      for (let count = 0; count <= messagesADay; count++) certificates.push(await aCertificate(manager));
      const outcomes = await Promise.allSettled(
        certificates.map(({ id }) => perform(sender, writeToHolder, { certificateId: id, ...words })),
      );
      expect(won(outcomes)).toBe(messagesADay);
    }
  });
});
