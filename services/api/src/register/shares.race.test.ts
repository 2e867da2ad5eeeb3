import { testDatabase } from "../../test/testDatabase";
import { aCertificate } from "../certificates/testing/aCertificate";
import { certificateEntities } from "../certificates/testing/certificateEntities";
import { performOn } from "../platform/perform";
import { actingAs } from "../platform/testing/actingAs";
import { visitor } from "../platform/Viewer";
import { createShare } from "./createShare";
import { revokeShare } from "./revokeShare";
import { Share } from "./Share";
import { ShareCertificate } from "./ShareCertificate";
import { ShareOpening } from "./ShareOpening";
import { takeOpening } from "./takeOpening";

const database = testDatabase([...certificateEntities, Share, ShareCertificate, ShareOpening]);

interface Raced {
  readonly shareId: string;
  readonly personId: string;
  open(): Promise<boolean>;
}

/** A link of so many openings, and an act by which a stranger presses its button. */
async function aLimited(openingLimit: number): Promise<Raced> {
  const { id, personId } = await aCertificate(database.source().manager);
  const perform = performOn(database.source());
  const input = { certificateIds: [id], fields: [], label: "x", openingLimit, company: null };
  const { id: shareId } = await perform(actingAs(personId), createShare, input);
  const asks = { shareId, client: "COMPUTER" as const, ticket: null, mayCount: true };
  return { shareId, personId, open: async () => (await perform(visitor, takeOpening, asks)) !== null };
}

const opened = (answers: readonly boolean[]): number => answers.filter(Boolean).length;
const noted = (shareId: string): Promise<number> => database.source().manager.countBy(ShareOpening, { shareId });

describe("a link of so many openings, opened by many at once", () => {
  it("opens exactly once when it is for once", async () => {
    for (let round = 0; round < 40; round += 1) {
      const { shareId, open } = await aLimited(1);
      expect(opened(await Promise.all([open(), open(), open(), open()]))).toBe(1);
      expect(await noted(shareId)).toBe(1);
    }
  });

  it("opens exactly so often, and every opening is noted", async () => {
    for (let round = 0; round < 20; round += 1) {
      const { shareId, open } = await aLimited(5);
      expect(opened(await Promise.all(Array.from({ length: 12 }, open)))).toBe(5);
      expect([await open(), await noted(shareId)]).toEqual([false, 5]);
    }
  });

  it("opens to nobody from the moment its holder has closed it", async () => {
    for (let round = 0; round < 20; round += 1) {
      const { shareId, personId, open } = await aLimited(50);
      const close = performOn(database.source())(actingAs(personId), revokeShare, { shareId });
      const answers = await Promise.all([open(), close.then(() => open()), open()]);
      expect(answers[1]).toBe(false);
      expect(await noted(shareId)).toBe(opened(answers));
    }
  });
});
