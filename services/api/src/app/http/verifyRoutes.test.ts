import { aRegister } from "../../../test/aRegister";

const running = aRegister();

describe("the way to a certificate's own page without a script", () => {
  it("asks for the code in the reader's language", async () => {
    const page = await running.app.inject({ url: "/verify", headers: { "accept-language": "en" } });
    expect(page.statusCode).toBe(200);
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(page.body).toContain('<form action="/verify" method="get">');
    expect(page.body).toContain('<html lang="en">');
    expect((await running.app.inject({ url: "/verify?code=%20" })).statusCode).toBe(200);
  });

  it.each([
    ["/verify?lang=ru&code=7f3k-9qwm-22xd", "/verify/7f3k-9qwm-22xd?lang=ru"],
    ["/verify?code=%20//evil.example/%0d%0a", "/verify/%2F%2Fevil.example%2F"],
    [`/verify?code=${"7".repeat(100)}`, `/verify/${"7".repeat(40)}`],
  ])("leads %s on to the page of that code and to nowhere else", async (url, location) => {
    const answer = await running.app.inject({ url });
    expect([answer.statusCode, answer.headers["location"]]).toEqual([303, location]);
  });
});
