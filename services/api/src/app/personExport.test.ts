import { aSandbox } from "../../../sandbox/src/aSandbox";
import type { RunningSandbox } from "../../../sandbox/src/startSandbox";
import { aRegister } from "../../test/aRegister";
import { readTrustedPem } from "../integrations/signing/readTrustedPem";
import { readContainer } from "../integrations/signing/readContainer";
import { verifyContainer } from "../integrations/signing/verifyContainer";
import { aCertificate } from "../certificates/testing/aCertificate";
import { Letter } from "../letters/Letter";
import { Event } from "../platform/Event";
import { system } from "../platform/Viewer";
import { aPerson } from "../people/testing/aPerson";
import { PersonExport } from "../reports/PersonExport";
import { removeExport } from "../reports/removeExport";
import { renderExport } from "../reports/renderExport";
import { tellExportMade } from "../reports/tellExportMade";

let sandbox: RunningSandbox;
const running = aRegister(async () => {
  sandbox = await aSandbox();
  return { SANDBOX_URL: sandbox.baseUrl };
});
afterAll(() => sandbox.close());

const order = "mutation { requestExport { export { id } problems { code } } }";
const mine = "{ viewer { exports { readyAt failedAt removedAt jsonPath pdfPath containerPath } } }";

type Extract = Record<"readyAt" | "failedAt" | "jsonPath" | "pdfPath" | "containerPath", string | null>;
interface Mine {
  viewer: { exports: Extract[] };
}

async function anOrder(): Promise<{ exportId: string; cookie: string; personId: string }> {
  const { manager } = running.register.source;
  const person = await aPerson(manager, { firstName: "Mari", lastName: "*Tärn* #1 [x]", address: "Kase 🌱 4" });
  await aCertificate(manager, { personId: person.id, nameHidden: true });
  const cookie = await running.signIn(person.id);
  const { data } = await running.ask<{ requestExport: { export: { id: string } } }>(order, {}, cookie);
  return { exportId: data.requestExport.export.id, cookie, personId: person.id };
}

const services = (isLastAttempt = false) => {
  const { store, fileSealer } = running.register;
  return { store, fileSealer, perform: running.register.performer(null), isLastAttempt };
};
const pathsOf = async (cookie: string) => (await running.ask<Mine>(mine, {}, cookie)).data.viewer.exports[0];

describe("the package of one's own data", () => {
  it("is made once asked, holds what the register knows, and only its owner can download it", async () => {
    const { exportId, cookie, personId } = await anOrder();
    const again = await running.ask<{ requestExport: { problems: { code: string }[] } }>(order, {}, cookie);
    expect(again.data.requestExport.problems).toEqual([{ code: "EXPORT_ALREADY_ASKED" }]);
    await renderExport({ exportId }, services());
    await renderExport({ exportId }, services());
    const { jsonPath, pdfPath } = (await pathsOf(cookie)) ?? {};
    const get = (url: string | null | undefined, who: string) =>
      running.app.inject({ method: "GET", url: url ?? "", headers: { cookie: who } });
    const json = (await get(jsonPath, cookie)).json<{ parts: Record<string, object[]>; notice: object }>();
    expect(json.parts["person"]).toMatchObject([{ firstName: "Mari", lastName: "*Tärn* #1 [x]" }]);
    expect(json.parts["certificates"]).toMatchObject([{ nameHidden: true, certificateHidden: false }]);
    expect(json.notice).toHaveProperty("purposes");
    const pdf = await get(pdfPath, cookie);
    expect(pdf.rawPayload.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    const stranger = await running.signIn((await aPerson(running.register.source.manager)).id);
    expect([(await get(jsonPath, stranger)).statusCode, (await get(pdfPath, stranger)).statusCode]).toEqual([404, 404]);
    const event = await running.register.source.manager.findOneByOrFail(Event, {
      subjectId: exportId,
      type: "person_export.made",
    });
    await running.register.performer(null)(system, tellExportMade, event);
    expect(await running.register.source.manager.countBy(Letter, { personId, eventId: event.id })).toBe(1);
  });

  it("is sealed: the container holds the same two files, and a stranger cannot have it", async () => {
    const { exportId, cookie } = await anOrder();
    await renderExport({ exportId }, services());
    const paths = await pathsOf(cookie);
    const get = async (url: string | null | undefined, who = cookie) =>
      (await running.app.inject({ url: url ?? "", headers: { cookie: who } })).rawPayload;
    const container = await get(paths?.containerPath);
    const trust = { trustedRootsFile: null, trustedRootsUrl: `${sandbox.baseUrl}/pki` };
    const report = await verifyContainer(container, { trustedPem: await readTrustedPem(trust) });
    expect(report).toMatchObject({ valid: true, signatures: [{ signerName: "TEST kutseregistri e-tempel" }] });
    const { files } = readContainer(container);
    expect(files.map(({ name }) => name)).toEqual(["minu-andmed.pdf", "minu-andmed.json"]);
    expect(files[0]?.bytes.equals(await get(paths?.pdfPath))).toBe(true);
    expect(files[1]?.bytes.equals(await get(paths?.jsonPath))).toBe(true);
    const stranger = await running.signIn((await aPerson(running.register.source.manager)).id);
    const tried = await running.app.inject({ url: paths?.containerPath ?? "", headers: { cookie: stranger } });
    expect(tried.statusCode).toBe(404);
  });

  it("says so when no seal comes after the last try, and another may be ordered", async () => {
    const { exportId, cookie } = await anOrder();
    sandbox.faults.raise("ocspRevoked", 2);
    await expect(renderExport({ exportId }, services())).rejects.toThrow(/revoked/);
    expect(await pathsOf(cookie)).toMatchObject({ failedAt: null });
    await expect(renderExport({ exportId }, services(true))).rejects.toThrow(/revoked/);
    expect(await pathsOf(cookie)).toMatchObject({ readyAt: null, failedAt: expect.any(String) as string });
    const again = await running.ask<{ requestExport: { problems: object[] } }>(order, {}, cookie);
    expect(again.data.requestExport.problems).toEqual([]);
  });

  it("is gone after its seven days", async () => {
    const { exportId, cookie } = await anOrder();
    await renderExport({ exportId }, services());
    const { jsonPath } = (await pathsOf(cookie)) ?? {};
    const { manager } = running.register.source;
    const [job] = await manager.query<{ days: number }[]>(
      `select round(extract(epoch from run_at - now()) / 86400)::int as days from graphile_worker.jobs where key = $1`,
      [`removeExport:${exportId}`],
    );
    expect(job?.days).toBe(7);
    await running.register.performer(null)(system, removeExport, { exportId });
    expect(await pathsOf(cookie)).toMatchObject({ jsonPath: null, pdfPath: null, containerPath: null });
    const gone = await running.app.inject({ method: "GET", url: jsonPath ?? "", headers: { cookie } });
    expect(gone.statusCode).toBe(404);
    expect((await manager.findOneByOrFail(PersonExport, { id: exportId })).removedAt).not.toBeNull();
  });
});
