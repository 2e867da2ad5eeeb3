import { aRegister } from "../../test/aRegister";
import { anOrganisation } from "../organisations/testing/anOrganisation";
import { noteUsage } from "../people/noteUsage";
import { makePersonalCode } from "../people/personalCode";
import { aPerson } from "../people/testing/aPerson";
import { UsageKind } from "../people/UsageKind";
import { UsagePurpose } from "../people/UsagePurpose";
import { actOver } from "../platform/actOver";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { visitor } from "../platform/Viewer";

const token = "a-token-of-the-security-server";
const client = "ee-test/GOV/70006317/datatracker";
const on = aRegister(() => Promise.resolve({ DATA_TRACKER_TOKEN: token, DATA_TRACKER_CLIENT: client }));
const off = aRegister();
const headers = { authorization: `Bearer ${token}`, "x-road-client": client, "x-road-userid": "EE60001017869" };
const ask = (url: string, more: Record<string, string> = {}) =>
  on.app.inject({ method: "GET", url, headers: { ...headers, ...more } });

describe("the state's data tracker", () => {
  it("is told who has looked, newest first, without what a link opened to nobody in particular", async () => {
    const { manager } = on.register.source;
    const personalCode = makePersonalCode("M", "2131-03-03", Math.floor(Math.random() * 1000));
    const person = await aPerson(manager, { personalCode });
    const body = await anOrganisation(manager, { name: "Kokkade Liit" });
    const look = {
      of: [{ personId: person.id, type: "person" as const, id: person.id }],
      kinds: [UsageKind.NAME],
    };
    const official = actingAs((await aPerson(manager)).id, Role.COORDINATOR, body.id);
    const at = (hour: string) => new Date(`2026-11-2${hour}:00:00Z`);
    await noteUsage(actOver(manager, official, at("4T10")), { ...look, purpose: UsagePurpose.APPLICATION_REVIEW });
    await noteUsage(actOver(manager, official, at("5T10")), { ...look, purpose: UsagePurpose.REGISTER_KEEPING });
    await noteUsage(actOver(manager, visitor, at("6T10")), { ...look, purpose: UsagePurpose.SHARE_OPENING });
    const company = await anOrganisation(manager, { name: "Kase OÜ", kind: "EMPLOYER" });
    const employer = actingAs((await aPerson(manager)).id, Role.EMPLOYER, company.id);
    await noteUsage(actOver(manager, employer, at("3T10")), { ...look, purpose: UsagePurpose.SHARE_OPENING });
    const answer = (await ask(`/v2/findUsage?userCode=EE${personalCode}`)).json<object>();
    const by = { receiverCode: body.registryCode, receiverName: "Kokkade Liit", receiverSystem: "kutseregister" };
    expect(answer).toEqual({
      totalUsages: 3,
      usages: [
        { logtime: "2026-11-25T10:00:00.000Z", action: "Kutseregistri kande vaatamine", ...by },
        { logtime: "2026-11-24T10:00:00.000Z", action: "Kutse taotluse läbivaatamine", ...by },
        {
          ...{ logtime: "2026-11-23T10:00:00.000Z", action: "Inimese antud lingi avamine ettevõtte nimel", ...by },
          ...{ receiverCode: company.registryCode, receiverName: "Kase OÜ" },
        },
      ],
    });
    const second = await ask(`/v2/findUsage?userCode=EE${personalCode}&offset=1&limit=1`);
    expect(second.json()).toMatchObject({ totalUsages: 3, usages: [{ action: "Kutse taotluse läbivaatamine" }] });
    const period = await ask(`/v2/findUsage?userCode=EE${personalCode}&periodStart=2026-11-25T00:00:00Z`);
    expect(period.json()).toMatchObject({ totalUsages: 1 });
  });

  it("says since when there is a log, and that it lives", async () => {
    expect((await ask("/v2/heartbeat")).json()).toMatchObject({ status: "OK" });
    const { periodStart, periodEnd } = (await ask("/v2/usagePeriod")).json<{
      periodStart: string;
      periodEnd: string;
    }>();
    expect(Date.parse(periodStart)).toBeLessThanOrEqual(Date.parse(periodEnd));
  });

  it.each([
    ["another token", { authorization: "Bearer wrong" }, 401],
    ["another system", { "x-road-client": "ee-test/GOV/10000000/other" }, 401],
    ["nobody named who asks", { "x-road-userid": "" }, 400],
  ])("is refused with %s", async (_title, more, status) => {
    expect((await ask("/v2/findUsage?userCode=EE60001017869", more)).statusCode).toBe(status);
  });

  it("finds nothing there while it is not set up", async () => {
    const answer = await off.app.inject({ method: "GET", url: "/v2/findUsage?userCode=EE60001017869", headers });
    expect(answer.body).not.toContain("totalUsages");
  });
});
