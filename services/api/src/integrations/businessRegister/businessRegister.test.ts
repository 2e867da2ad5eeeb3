import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { aSandbox } from "../../../../sandbox/src/aSandbox";
import { BusinessRegister, BusinessRegisterDown } from "./BusinessRegister";
import { CompanyNames } from "./CompanyNames";

const service = "ee-dev/GOV/70006317/volitused/oraakel";
const client = "ee-dev/NGO/90006414/kutseregister";
const juri = "38001085718";
const today = "2026-11-26";

describe("the business register's answer", () => {
  let server: Server;
  let answer: { status: number; body: string };
  let seen: { url: string; headers: IncomingHttpHeaders };
  const register = (): BusinessRegister => {
    const { port } = server.address() as AddressInfo;
    return new BusinessRegister({ securityServerUrl: `http://localhost:${port}`, service, client });
  };
  beforeAll(async () => {
    server = createServer((request, response) => {
      seen = { url: request.url ?? "", headers: request.headers };
      response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
    });
    await new Promise<void>((done) => server.listen(0, "localhost", done));
  });
  afterAll(() => server.close());

  const right = (role: string, from: string, through?: string): object => ({ role, validityPeriod: { from, through } });
  const triplet = (type: string, identifier: string, ...mandates: object[]): object => ({
    representee: { type, legalName: "Firma OÜ", identifier },
    mandates,
  });

  it.each([
    ["a sole right in force", triplet("LEGAL_PERSON", "EE19900019", right("BR_REPRIGHT:SOLEREP", "2020-01-01")), 1],
    [
      "a right on its last day",
      triplet("LEGAL_PERSON", "EE19900019", right("BR_REPRIGHT:SOLEREP", "2020-01-01", today)),
      1,
    ],
    [
      "a right that has ended",
      triplet("LEGAL_PERSON", "EE19900019", right("BR_REPRIGHT:SOLEREP", "2020-01-01", "2026-11-25")),
      0,
    ],
    [
      "a right that has not begun",
      triplet("LEGAL_PERSON", "EE19900019", right("BR_REPRIGHT:SOLEREP", "2026-11-27")),
      0,
    ],
    [
      "a right shared with another",
      triplet("LEGAL_PERSON", "EE19900019", right("BR_REPRIGHT:JOINTREP", "2020-01-01")),
      0,
    ],
    [
      "a right over a person",
      triplet("NATURAL_PERSON", "EE60001019906", right("BR_REPRIGHT:SOLEREP", "2020-01-01")),
      0,
    ],
    [
      "a company of another country",
      triplet("LEGAL_PERSON", "LT302642402", right("BR_REPRIGHT:SOLEREP", "2020-01-01")),
      0,
    ],
  ])("counts %s as it should", async (_what, one, count) => {
    answer = { status: 200, body: JSON.stringify([one]) };
    expect(await register().companiesOf(juri, today)).toHaveLength(count);
  });

  it("is asked with the headers of X-Road, the person as the user", async () => {
    answer = { status: 200, body: "[]" };
    await register().companiesOf(juri, today);
    expect(seen.url).toBe(`/r1/${service}/delegates/EE${juri}/representees/mandates?ns=BR_REPRIGHT`);
    expect(seen.headers).toMatchObject({ "x-road-client": client, "x-road-userid": `EE${juri}` });
    expect(seen.headers["x-road-id"]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ["an error", 500, "{}"],
    ["no JSON", 200, "<html>"],
    ["no list", 200, "{}"],
  ])("is no answer when it is %s", async (_what, status, body) => {
    answer = { status, body };
    await expect(register().companiesOf(juri, today)).rejects.toThrow(BusinessRegisterDown);
  });

  it("is no answer where X-Road is not set up", async () => {
    const nowhere = new BusinessRegister({ securityServerUrl: null, service, client });
    await expect(nowhere.companiesOf(juri, today)).rejects.toThrow(BusinessRegisterDown);
  });
});

it("finds the companies of the sandbox", async () => {
  const sandbox = await aSandbox();
  const register = new BusinessRegister({ securityServerUrl: sandbox.baseUrl, service, client });
  expect(await register.companiesOf(juri, today)).toEqual([
    { registryCode: "19900019", name: "Kase Ehitus OÜ" },
    { registryCode: "19900025", name: "Põhjala Elekter AS" },
  ]);
  await sandbox.close();
});

describe("the business register's open service", () => {
  it("names the company of exactly this code, and says that there is none", async () => {
    const sandbox = await aSandbox();
    const names = new CompanyNames(sandbox.baseUrl);
    expect(await names.nameOf("19900019")).toBe("Kase Ehitus OÜ");
    expect(await names.nameOf("19900018")).toBeNull();
    sandbox.faults.raise("businessRegisterDown", 1);
    await expect(names.nameOf("19900019")).rejects.toThrow(BusinessRegisterDown);
    await sandbox.close();
  });

  it("is no answer where it is not set up", async () => {
    await expect(new CompanyNames(null).nameOf("19900019")).rejects.toThrow(BusinessRegisterDown);
  });
});
