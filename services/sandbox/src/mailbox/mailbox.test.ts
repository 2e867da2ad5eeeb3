import { connect } from "node:net";
import { aSandbox } from "../aSandbox";
import type { RunningSandbox } from "../startSandbox";
import type { ReceivedMail } from "./Mailbox";

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await aSandbox();
});
afterAll(() => sandbox.close());
afterEach(() => fetch(`${sandbox.baseUrl}/mailbox.json`, { method: "DELETE" }));

/** Speaks SMTP line by line and returns the server's last answer. */
function deliver(to: string, message: string): Promise<string> {
  const lines = ["EHLO test", "MAIL FROM:<register@example.ee>", `RCPT TO:<${to}>`, "DATA", `${message}\r\n.`, "QUIT"];
  return new Promise((resolve, reject) => {
    const socket = connect(sandbox.mailPort, "127.0.0.1");
    let last = "";
    socket
      .setEncoding("utf8")
      .on("error", reject)
      .on("data", (text: string) => {
        const answer = text.trim().split("\r\n").at(-1) ?? "";
        if (!/^\d{3} /.test(answer)) return;
        const next = lines.shift();
        if (next === "QUIT" || answer.startsWith("4")) {
          socket.end("QUIT\r\n");
          resolve(answer);
        } else if (next) socket.write(`${next}\r\n`);
        last = answer;
      });
    socket.on("close", () => resolve(last));
  });
}

async function mails(to = ""): Promise<ReceivedMail[]> {
  return (await (await fetch(`${sandbox.baseUrl}/mailbox.json?to=${to}`)).json()) as ReceivedMail[];
}

const message = [
  "From: Kutseregister <register@example.ee>",
  "To: jaan@example.ee",
  "Subject: =?UTF-8?B?VMOkaHRhZWc=?=",
  "X-Letter: 42",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "Tere, vt http://localhost:4000/kirjad <script>",
].join("\r\n");

test("a mail handed over is read as JSON and on a page", async () => {
  expect(await deliver("jaan@example.ee", message)).toMatch(/^250/);
  const [mail] = await mails("JAAN@example.ee");
  expect(mail).toMatchObject({ to: ["jaan@example.ee"], subject: "Tähtaeg", attachments: [] });
  expect(mail?.headers["x-letter"]).toBe("42");
  expect(await mails("mari@example.ee")).toEqual([]);
  expect(await (await fetch(`${sandbox.baseUrl}/mailbox`)).text()).toContain("Tähtaeg");
  const page = await (await fetch(`${sandbox.baseUrl}/mailbox/${mail?.id}`)).text();
  expect(page).toContain('<a href="http://localhost:4000/kirjad">');
  expect(page).toContain("&#60;script&#62;");
});

test("the next mail can be refused, the one after it arrives", async () => {
  sandbox.faults.raise("mailRefused", 1);
  expect(await deliver("jaan@example.ee", message)).toMatch(/^451/);
  expect(await deliver("jaan@example.ee", message)).toMatch(/^250/);
  expect(await mails()).toHaveLength(1);
});

test("a mail that is not there is a page that says so", async () => {
  expect((await fetch(`${sandbox.baseUrl}/mailbox/999`)).status).toBe(404);
});
