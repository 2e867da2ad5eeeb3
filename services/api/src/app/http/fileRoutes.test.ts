import { aRegister } from "../../../test/aRegister";
import { aPerson } from "../../people/testing/aPerson";

const running = aRegister();
const pdf = Buffer.from("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

async function aVisitorWithCookie(): Promise<string> {
  return running.signIn((await aPerson(running.register.source.manager)).id);
}

const send = (bytes: Buffer, headers: Record<string, string>) =>
  running.app.inject({
    method: "POST",
    url: "/files",
    headers: { "content-type": "application/pdf", "x-csrf": "1", ...headers },
    payload: bytes,
  });

describe("files", () => {
  it("are taken in from who is signed in, and handed back to the sender only, as a download", async () => {
    const cookie = await aVisitorWithCookie();
    const name = `Töö "leping"; õ\r\n.pdf`;
    const sent = await send(pdf, { cookie, "x-file-name": encodeURIComponent(name) });
    expect(sent.statusCode).toBe(201);
    const { id } = sent.json<{ id: string }>();
    const back = await running.app.inject({ url: `/files/${id}`, headers: { cookie } });
    expect(back.rawPayload.equals(pdf)).toBe(true);
    expect(back.headers["content-disposition"]).toMatch(/^attachment; filename\*=UTF-8''[\w%.-]+$/);
    expect(back.headers["content-security-policy"]).toContain("sandbox");
    const other = await running.app.inject({ url: `/files/${id}`, headers: { cookie: await aVisitorWithCookie() } });
    const absent = await running.app.inject({
      url: "/files/00000000-0000-7000-8000-000000000000",
      headers: { cookie },
    });
    expect([other.statusCode, other.body]).toEqual([404, absent.body]);
    expect((await running.app.inject({ url: `/files/${id}` })).statusCode).toBe(401);
  });

  it.each([
    ["FILE_EMPTY", 422, Buffer.alloc(0)],
    ["FILE_TYPE_NOT_ALLOWED", 422, Buffer.concat([Buffer.from("MZ\x90\x00"), Buffer.alloc(500)])],
    ["FILE_TYPE_NOT_ALLOWED", 422, Buffer.from("<html><script>alert(1)</script></html>")],
    ["FILE_TOO_LARGE", 413, Buffer.concat([pdf, Buffer.alloc(21 * 1024 * 1024)])],
  ])("are refused as %s", async (code, status, bytes) => {
    const response = await send(bytes, { cookie: await aVisitorWithCookie(), "x-file-name": "leping.pdf" });
    expect([response.statusCode, response.json()]).toEqual([status, { code }]);
  });

  it("are not taken in from a visitor, nor from another site", async () => {
    expect((await send(pdf, { "x-file-name": "a.pdf" })).statusCode).toBe(401);
    const cookie = await aVisitorWithCookie();
    expect((await send(pdf, { cookie, origin: "https://evil.example" })).statusCode).toBe(403);
    expect((await send(pdf, { cookie, "x-csrf": "" })).statusCode).toBe(403);
  });
});
