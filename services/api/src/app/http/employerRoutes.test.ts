import type { EntityManager } from "typeorm";
import { aRegister } from "../../../test/aRegister";
import { aCertificate } from "../../certificates/testing/aCertificate";
import { aCompany } from "../../employers/testing/aCompany";
import { Mandate } from "../../people/Mandate";
import { aPerson } from "../../people/testing/aPerson";

const running = aRegister();
const manager = (): EntityManager => running.register.source.manager;
const make = `mutation ($input: CheckCertificatesInput!) { checkCertificates(input: $input) {
  check { id rowCount rows { position asked status certificates { registrationNumber } } } problems { code field } } }`;

interface Made {
  checkCertificates: { check: { id: string; rows: { status: string }[] } | null; problems: { code: string }[] } | null;
}

async function aCookie(): Promise<{ cookie: string; mandateId: string; personId: string }> {
  const { person, mandateId } = await aCompany(manager());
  return { cookie: await running.signIn(person.id, mandateId), mandateId, personId: person.id };
}

async function aCheck(cookie: string, rows: string): Promise<string> {
  const input = { purpose: "HIRING", purposeText: "töö", rows };
  const { data } = await running.ask<Made>(make, { input }, cookie);
  return data.checkCertificates?.check?.id ?? "";
}

const send = (payload: Buffer | string, cookie: string, headers: object = { "x-csrf": "1" }) =>
  running.app.inject({
    method: "POST",
    url: "/employer-files/rows",
    headers: { "content-type": "application/octet-stream", cookie, ...headers },
    payload,
  });
const fetchResult = (id: string, form: string, cookie: string) =>
  running.app.inject({ url: `/employer-files/checks/${id}/${form}`, headers: { cookie } });

describe("a company's sheets", () => {
  it("are read into rows, and refused with a clear code", async () => {
    const { cookie } = await aCookie();
    const lines = (count: number): string => Array.from({ length: count }, (_, place) => 1000 + place).join("\n");
    expect((await send(lines(200), cookie)).json<{ lines: string[] }>().lines).toHaveLength(200);
    expect([(await send(lines(201), cookie)).statusCode, (await send(lines(201), cookie)).json()]).toEqual([
      422,
      { code: "CHECK_TOO_MANY_ROWS" },
    ]);
    expect((await send("", cookie)).json()).toEqual({ code: "FILE_EMPTY" });
    const large = await send(Buffer.alloc(21 * 1024 * 1024), cookie);
    expect([large.statusCode, large.json()]).toEqual([413, { code: "FILE_TOO_LARGE" }]);
  });

  it("are taken from who acts for a company only, on the register's own pages", async () => {
    const { cookie } = await aCookie();
    const citizen = await running.signIn((await aPerson(manager())).id);
    const answers = [await send("1000", ""), await send("1000", citizen), await send("1000", cookie, {})];
    expect(answers.map((answer) => answer.statusCode)).toEqual([401, 403, 403]);
  });
});

describe("a check's result", () => {
  it("goes out as a sheet in which nothing runs", async () => {
    const { cookie } = await aCookie();
    const certificate = await aCertificate(manager());
    const id = await aCheck(cookie, `${certificate.registrationNumber ?? ""}\n999999999`);
    const csv = await fetchResult(id, "csv", cookie);
    expect(csv.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(csv.body.split("\r\n").slice(0, 3)).toEqual([
      "\uFEFFRida,Küsitud,Seis,Tunnistuse number,Omanik,Kutse,Kutse andja,Kehtib alates,Kehtib kuni",
      expect.stringMatching(/^1,\d+,Kehtiv,\d+,Test Inimene,/),
      "2,999999999,Ei leitud,,,,,,",
    ]);
    const xlsx = await fetchResult(id, "xlsx", cookie);
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe("PK");
  });

  it("is not there for another company, for Kutsekoda's reader, nor after the mandate has ended", async () => {
    const mine = await aCookie();
    const other = await aCookie();
    const id = await aCheck(mine.cookie, "1");
    const citizen = await running.signIn(mine.personId);
    expect((await fetchResult(id, "csv", other.cookie)).statusCode).toBe(404);
    expect((await fetchResult(id, "csv", citizen)).statusCode).toBe(404);
    expect((await fetchResult(id, "html", mine.cookie)).statusCode).toBe(404);
    const query = `{ employerCheck(id: "${id}") { id } employerChecks { edges { node { id } } } }`;
    expect((await running.ask(query, {}, mine.cookie)).data).toEqual({
      employerCheck: { id },
      employerChecks: { edges: [{ node: { id } }] },
    });
    expect((await running.ask(query, {}, other.cookie)).data).toEqual({
      employerCheck: null,
      employerChecks: { edges: [] },
    });
    await manager().update(Mandate, { id: mine.mandateId }, { endedAt: new Date() });
    expect((await fetchResult(id, "csv", mine.cookie)).statusCode).toBe(404);
    expect((await running.ask(query, {}, mine.cookie)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    const made = await running.ask<Made>(
      make,
      { input: { purpose: "HIRING", purposeText: "töö", rows: "1" } },
      mine.cookie,
    );
    expect(made.errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });
});
