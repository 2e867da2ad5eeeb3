import { aSandbox } from "../../../../sandbox/src/aSandbox";
import type { ReceivedMail } from "../../../../sandbox/src/mailbox/Mailbox";
import type { RunningSandbox } from "../../../../sandbox/src/startSandbox";
import { type Mail, type MailConfig, sendMail, UnsendableMail } from "./sendMail";

let sandbox: RunningSandbox;
let config: MailConfig;

beforeAll(async () => {
  sandbox = await aSandbox();
  config = { host: "localhost", port: sandbox.mailPort, from: "Kutseregister <register@kutseregister.example>" };
});
afterAll(() => sandbox.close());
afterEach(() => fetch(`${sandbox.baseUrl}/mailbox.json`, { method: "DELETE" }));

const mail: Mail = { to: "mari@example.ee", subject: "Teie taotlus on käes", text: "Lugupeetud Mari\n\n.\nHead päeva" };

async function received(): Promise<ReceivedMail[]> {
  return (await (await fetch(`${sandbox.baseUrl}/mailbox.json`)).json()) as ReceivedMail[];
}

test("a mail arrives with its subject, text, headers and attachments", async () => {
  const bytes = Buffer.from("BEGIN:VCALENDAR");
  const attachments = [{ name: "eksam õ.ics", mediaType: "text/calendar", bytes }];
  await sendMail({ ...mail, headers: { "X-Letter": "42" }, attachments }, config);
  const [arrived] = await received();
  expect(arrived).toMatchObject({
    to: ["mari@example.ee"],
    from: "register@kutseregister.example",
    subject: mail.subject,
    attachments: ["eksam õ.ics"],
  });
  expect(arrived?.text.trim()).toBe(mail.text);
  expect(arrived?.headers).toMatchObject({ "x-letter": "42", "auto-submitted": "auto-generated" });
});

test.each<[string, Partial<Mail>]>([
  ["a subject of two lines", { subject: "Tere\r\nBcc: all@example.ee" }],
  ["a header value of two lines", { headers: { "X-Letter": "1\nBcc: all@example.ee" } }],
  ["a header name with a line break", { headers: { "X-A\r\nBcc": "all@example.ee" } }],
  [
    "an attachment's name of two lines",
    { attachments: [{ name: "a\nb", mediaType: "text/plain", bytes: Buffer.alloc(1) }] },
  ],
  ["two addressees", { to: "mari@example.ee, jaan@example.ee" }],
  ["an address with a line break", { to: "mari@example.ee\r\nRCPT TO:<jaan@example.ee>" }],
  ["no address", { to: "" }],
])("%s is not sent", async (_what, part) => {
  await expect(sendMail({ ...mail, ...part }, config)).rejects.toThrow(UnsendableMail);
  expect(await received()).toEqual([]);
});

test("a server that is busy or away is an error that may be tried again", async () => {
  sandbox.faults.raise("mailRefused", 1);
  await expect(sendMail(mail, config)).rejects.toMatchObject({ responseCode: 451 });
  await sendMail(mail, config);
  expect(await received()).toHaveLength(1);
  await expect(sendMail(mail, { ...config, port: 1 })).rejects.not.toBeInstanceOf(UnsendableMail);
});
