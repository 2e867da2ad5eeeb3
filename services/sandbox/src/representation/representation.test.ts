import { aSandbox } from "../aSandbox";
import type { RunningSandbox } from "../startSandbox";

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await aSandbox();
});
afterAll(() => sandbox.close());

const juri = "EE38001085718";
const path = (delegate: string): string =>
  `/r1/ee-dev/GOV/70006317/volitused/oraakel/delegates/${delegate}/representees/mandates?ns=BR_REPRIGHT`;
const headers = { "x-road-client": "ee-dev/NGO/90006414/kutseregister", "x-road-userid": juri };
const ask = (delegate = juri, sent: Record<string, string> = headers): Promise<Response> =>
  fetch(sandbox.baseUrl + path(delegate), { headers: sent });

describe("the register of mandates", () => {
  it("tells whom a person may represent, with the role and its time", async () => {
    const [first] = (await (await ask()).json()) as object[];
    expect(first).toMatchObject({
      representee: { type: "LEGAL_PERSON", legalName: "Kase Ehitus OÜ", identifier: "EE19900019" },
      delegate: { identifier: juri },
      mandates: [{ role: "BR_REPRIGHT:SOLEREP", validityPeriod: { from: "2020-01-01" } }],
    });
  });

  it.each([
    ["without a client", juri, { "x-road-userid": juri }, 400],
    ["for another person than the user", "EE60001019906", headers, 403],
    ["for what is no personal code", "EE12", headers, 400],
  ])("refuses a question %s", async (_why, delegate, sent, status) => {
    expect((await ask(delegate, sent as Record<string, string>)).status).toBe(status);
  });

  it("answers nothing any more once the right has been taken", async () => {
    const body = JSON.stringify({ personalCode: juri.slice(2), registryCode: "19900025", mayRepresent: false });
    await fetch(`${sandbox.baseUrl}/representation`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    expect(await (await ask()).json()).toHaveLength(1);
  });

  it("does not answer while it is down", async () => {
    sandbox.faults.raise("businessRegisterDown", 1);
    expect((await ask()).status).toBe(500);
  });
});
