import { aRegister } from "../../test/aRegister";
import { aCertificate } from "../certificates/testing/aCertificate";
import { Letter } from "../letters/Letter";
import { Event } from "../platform/Event";
import { system } from "../platform/Viewer";
import { aPerson } from "../people/testing/aPerson";
import { PersonExport } from "../reports/PersonExport";
import { removeExport } from "../reports/removeExport";
import { renderExport } from "../reports/renderExport";
import { tellExportMade } from "../reports/tellExportMade";

const running = aRegister();
const order = "mutation { requestExport { export { id } problems { code } } }";
const mine = "{ viewer { exports { readyAt removedAt jsonPath pdfPath } } }";

interface Mine {
  viewer: { exports: { readyAt: string | null; jsonPath: string | null; pdfPath: string | null }[] };
}

async function anOrder(): Promise<{ exportId: string; cookie: string; personId: string }> {
  const { manager } = running.register.source;
  const person = await aPerson(manager, { firstName: "Mari", lastName: "*Tärn* #1 [x]" });
  await aCertificate(manager, { personId: person.id, nameHidden: true });
  const cookie = await running.signIn(person.id);
  const { data } = await running.ask<{ requestExport: { export: { id: string } } }>(order, {}, cookie);
  return { exportId: data.requestExport.export.id, cookie, personId: person.id };
}

const services = () => ({ store: running.register.store, perform: running.register.performer(null) });
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
    expect(Object.keys(json.parts).sort()).toEqual([
      ...["applications", "certificates", "corrections", "documents", "events", "letters"],
      ...["links", "messages", "person", "roles", "usage"],
    ]);
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
    expect(await pathsOf(cookie)).toMatchObject({ jsonPath: null, pdfPath: null });
    const gone = await running.app.inject({ method: "GET", url: jsonPath ?? "", headers: { cookie } });
    expect(gone.statusCode).toBe(404);
    expect((await manager.findOneByOrFail(PersonExport, { id: exportId })).removedAt).not.toBeNull();
  });
});
