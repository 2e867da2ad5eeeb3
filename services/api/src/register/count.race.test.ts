import { testDatabase } from "../../test/testDatabase";
import { aCertificate } from "../certificates/testing/aCertificate";
import { certificateEntities } from "../certificates/testing/certificateEntities";
import { openReadChannel } from "../platform/database/openReadChannel";
import { readerOver, type ReadChannel } from "../platform/database/Reader";
import { RequestContext } from "../platform/RequestContext";
import { visitor } from "../platform/Viewer";
import { aQualification } from "../standards/testing/aQualification";
import { askRegister } from "./testing/askRegister";

const database = testDatabase(certificateEntities);
let channel: ReadChannel & { close(): Promise<void> };
beforeAll(async () => {
  channel = await openReadChannel(process.env["DATABASE_URL"] ?? "", { quick: 1, search: 2 });
});
afterAll(() => channel.close());

const list = `query ($id: ID!) { certificates(filter: { qualificationId: $id }, first: 100) { totalCount edges { node { id } } } }`;

interface List {
  readonly certificates: { readonly totalCount: number; readonly edges: readonly unknown[] };
}

describe("the public list and its count", () => {
  it("are of one moment: entries that are registered meanwhile never make them disagree", async () => {
    const { manager } = database.source();
    const of = await aQualification(manager);
    let writing = true;
    const writer = (async () => {
      for (let made = 0; made < 40; made += 1) await aCertificate(manager, { of });
      writing = false;
    })();
    const seen = new Set<number>();
    while (writing) {
      const context = new RequestContext(visitor, "race", readerOver(manager, channel), () =>
        Promise.reject(new Error("nothing is done here")),
      );
      const { certificates } = await askRegister<List>(context, list, { id: of.qualification.id });
      expect(certificates.edges).toHaveLength(certificates.totalCount);
      seen.add(certificates.totalCount);
    }
    await writer;
    expect(seen.size).toBeGreaterThan(5);
  }, 60_000);
});
