import { aRegister } from "../../../test/aRegister";
import { aBillingAccount } from "../../billing/testing/aBillingAccount";
import { aBankFile } from "../../integrations/bank/testing/aBankFile";
import { anOrganisation } from "../../organisations/testing/anOrganisation";
import { aMandate } from "../../people/testing/aMandate";
import { aPerson } from "../../people/testing/aPerson";
import { Role } from "../../platform/Role";

const running = aRegister();

async function anOfficial(role: Role = Role.COORDINATOR): Promise<{ cookie: string; iban: string }> {
  const { manager } = running.register.source;
  const { id: organisationId } = await anOrganisation(manager);
  const { iban } = await aBillingAccount(manager, organisationId);
  const person = await aPerson(manager);
  const mandate = await aMandate(manager, { personId: person.id, role, organisationId });
  return { cookie: await running.signIn(person.id, mandate.id), iban };
}

const send = (bytes: Buffer, headers: Record<string, string>) =>
  running.app.inject({
    method: "POST",
    url: "/bank-statements",
    headers: { "content-type": "application/xml", "x-csrf": "1", ...headers },
    payload: bytes,
  });

describe("a bank file sent in", () => {
  it("is answered with its report", async () => {
    const { cookie, iban } = await anOfficial();
    const name = encodeURIComponent("väljavõte\u0007.xml");
    const sent = await send(aBankFile(iban, [{ referenceNumber: null }, {}]), { cookie, "x-file-name": name });
    expect(sent.statusCode).toBe(201);
    const { id } = sent.json<{ id: string }>();
    const query =
      "query($id: ID!) { bankStatement(id: $id) { fileName report { unmatched lines { outcome amount } } } }";
    const { data, errors } = await running.ask<{ bankStatement: unknown }>(query, { id }, cookie);
    expect(errors ?? []).toEqual([]);
    const line = { outcome: "REFERENCE_MISSING", amount: "14.88" };
    expect(data.bankStatement).toEqual({ fileName: "väljavõte.xml", report: { unmatched: 2, lines: [line, line] } });
    const other = await running.ask<{ bankStatement: unknown }>(query, { id }, (await anOfficial()).cookie);
    expect(other.data.bankStatement).toBeNull();
  });

  it.each([
    ["FILE_EMPTY", 422, Buffer.alloc(0)],
    ["BANK_FILE_NOT_XML", 422, Buffer.from("%PDF-1.7")],
    ["BANK_FILE_NOT_XML", 422, Buffer.from(`<!DOCTYPE a [<!ENTITY b "c">]><Document>&b;</Document>`)],
    ["BANK_FILE_NOT_STATEMENT", 422, Buffer.from("<Document/>")],
    ["BANK_ACCOUNT_UNKNOWN", 422, aBankFile("EE471000001020145685", [{}])],
    ["FILE_TOO_LARGE", 413, Buffer.alloc(21 * 1024 * 1024, " ")],
  ])("is refused as %s", async (code, status, bytes) => {
    const response = await send(bytes, { cookie: (await anOfficial()).cookie });
    expect([response.statusCode, response.json()]).toEqual([status, { code }]);
  });

  it("is not taken in from others, nor from another site", async () => {
    const { cookie, iban } = await anOfficial();
    const file = aBankFile(iban, [{}]);
    expect((await send(file, {})).statusCode).toBe(401);
    expect((await send(file, { cookie: (await anOfficial(Role.ASSESSOR)).cookie })).statusCode).toBe(403);
    expect((await send(file, { cookie, origin: "https://evil.example" })).statusCode).toBe(403);
    expect((await send(file, { cookie, "x-csrf": "" })).statusCode).toBe(403);
  });
});
