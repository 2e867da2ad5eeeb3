import { setTimeout as wait } from "node:timers/promises";
import { aSandbox } from "../../../sandbox/src/aSandbox";
import type { RunningSandbox } from "../../../sandbox/src/startSandbox";
import { testDatabase } from "../../test/testDatabase";
import { sandboxConfig } from "../integrations/signing/testing/signWithMobileId";
import { verifyContainer } from "../integrations/signing/verifyContainer";
import { Person } from "../people/Person";
import { actOver } from "../platform/actOver";
import { channelOver } from "../platform/database/channelOver";
import { readerOver } from "../platform/database/Reader";
import { performOn } from "../platform/perform";
import { Refusal } from "../platform/Refusal";
import { RequestContext } from "../platform/RequestContext";
import { StoredDocument } from "../platform/StoredDocument";
import type { Viewer } from "../platform/Viewer";
import { castVote } from "./castVote";
import { closeVoting } from "./closeVoting";
import { Decision } from "./Decision";
import { finishSigning } from "./finishSigning";
import { Minutes } from "./Minutes";
import { MinutesSignature } from "./MinutesSignature";
import { prepareMinutes } from "./prepareMinutes";
import { renderMinutes } from "./renderMinutes";
import type { Signing } from "./Signing";
import { signingServices } from "./signingServices";
import { startSigning } from "./startSigning";
import { aCommittee } from "./testing/aCommittee";
import { anOpenMeeting } from "./testing/anOpenMeeting";
import { committeeEntities } from "./testing/committeeEntities";
import { memoryStore } from "./testing/memoryStore";

const database = testDatabase(committeeEntities, 10);
const store = memoryStore();
/** Personas whose telephones the sandbox knows: Peeter, Liis, Tõnu. */
const codes = ["37101010021", "60001018800", "39901012239"] as const;
let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await aSandbox();
  const config = await sandboxConfig(sandbox);
  signingServices.know({ store, config: () => Promise.resolve(config) });
});
afterAll(() => sandbox.close());
afterEach(async () => {
  for (const code of codes) {
    await database.source().manager.update(Person, { personalCode: code }, { personalCode: null });
  }
});
afterEach(() => sandbox.faults.clear());

const contextOf = (viewer: Viewer): RequestContext => {
  const { manager } = database.source();
  return new RequestContext(viewer, "race", readerOver(manager, channelOver(manager)), performOn(database.source()));
};

/** Minutes that the chair, the deputy and the member all have to sign. */
async function ground() {
  const made = await database.source().transaction(async (tx) => {
    for (const code of codes) await tx.update(Person, { personalCode: code }, { personalCode: null });
    const committee = await aCommittee(tx, { members: 1, procedure: { signers: "ALL_VOTING" } });
    for (const [at, person] of committee.people.entries()) {
      await tx.update(Person, { id: person.id }, { personalCode: codes[at] ?? null });
    }
    const by = (viewer: Viewer) => actOver(tx, viewer, new Date());
    const { item, meeting } = await anOpenMeeting(by(committee.office), committee);
    await castVote(by(committee.chair), { agendaItemId: item.id, choice: "FOR" });
    await closeVoting(by(committee.chair), { agendaItemId: item.id });
    await prepareMinutes(by(committee.office), { meetingId: meeting.id });
    const minutes = await tx.findOneByOrFail(Minutes, { meetingId: meeting.id });
    return { viewers: [committee.chair, committee.deputy, ...committee.members], item, meeting, minutes };
  });
  await renderMinutes({ minutesId: made.minutes.id }, { store, perform: performOn(database.source()) });
  return made;
}

const begin = (viewer: Viewer, meetingId: string): Promise<Signing> =>
  startSigning(contextOf(viewer), { meetingId, means: "MOBILE_ID", phoneNumber: "+37255512345" });

async function untilSigned(viewer: Viewer, signing: Signing): Promise<Signing> {
  for (let round = 0; round < 50; round += 1) {
    const seen = await finishSigning(contextOf(viewer), { signingId: signing.id });
    if (seen.finishedAt) return seen;
    await wait(50);
  }
  throw new Error("the signature did not come");
}

describe("signing the minutes", () => {
  it("by three at once keeps three signatures, one container and one decision, in 6 rounds", async () => {
    for (let round = 0; round < 6; round += 1) {
      const { viewers, item, meeting, minutes } = await ground();
      const begun = await Promise.all(viewers.map((viewer) => begin(viewer, meeting.id)));
      expect(begun.map((signing) => signing.verificationCode)).toEqual(Array(3).fill(expect.stringMatching(/^\d{4}$/)));
      await Promise.all(viewers.map((viewer, at) => untilSigned(viewer, begun[at] ?? fail())));
      const { manager } = database.source();
      expect(await manager.countBy(MinutesSignature, { minutesId: minutes.id })).toBe(3);
      expect(await manager.countBy(Decision, { agendaItemId: item.id })).toBe(1);
      const signed = await manager.findOneByOrFail(Minutes, { id: minutes.id });
      const document = await manager.findOneByOrFail(StoredDocument, { id: signed.containerDocumentId ?? "" });
      const report = await verifyContainer(await store.get(document.storageKey), await signingServices.get().config());
      expect(report).toMatchObject({ valid: true, problems: [] });
      expect(report.signatures.map((signature) => signature.signerCode).sort()).toEqual([...codes].sort());
    }
  }, 120_000);

  it("that is cancelled on the telephone says so and can be begun again", async () => {
    const { viewers, meeting, minutes } = await ground();
    const [chair = fail()] = viewers;
    sandbox.faults.raise("midCancelled", 1);
    const begun = await begin(chair, meeting.id);
    await expect(untilSigned(chair, begun)).rejects.toMatchObject({ problems: [{ code: "SIGNING_CANCELLED" }] });
    await untilSigned(chair, await begin(chair, meeting.id));
    expect(await database.source().manager.countBy(MinutesSignature, { minutesId: minutes.id })).toBe(1);
    await expect(begin(chair, meeting.id)).rejects.toEqual(new Refusal("ALREADY_SIGNED"));
  }, 30_000);

  it("needs a telephone number, and is refused for means that are not there yet", async () => {
    const { viewers, meeting } = await ground();
    const [chair = fail()] = viewers;
    const start = (input: object) =>
      startSigning(contextOf(chair), { meetingId: meeting.id, means: "MOBILE_ID", ...input });
    await expect(start({})).rejects.toEqual(new Refusal("PHONE_REQUIRED", "phoneNumber"));
    await expect(start({ phoneNumber: "mobiil" })).rejects.toEqual(new Refusal("PHONE_INVALID", "phoneNumber"));
    await expect(start({ means: "SMART_ID" })).rejects.toEqual(new Refusal("SIGNING_UNAVAILABLE", "means"));
  });
});

function fail(): never {
  throw new Error("somebody is missing");
}
