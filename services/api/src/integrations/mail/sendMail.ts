import { createTransport } from "nodemailer";

/** A mail to one person, in plain text; header names and values must be single lines. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  headers?: Record<string, string>;
  attachments?: { name: string; mediaType: string; bytes: Buffer }[];
}

/** Where mails are handed over, and from whom they come; with a user and password the connection must be encrypted. */
export interface MailConfig {
  host: string;
  port: number;
  from: string;
  user?: string;
  password?: string;
}

/** A mail that cannot be sent as it is: trying again would not help. */
export class UnsendableMail extends Error {}

/** Hands a mail over by SMTP within 20 s. Throws UnsendableMail for a malformed mail, otherwise what the server said. */
export async function sendMail(mail: Mail, config: MailConfig): Promise<void> {
  check(mail);
  const auth = config.user ? { user: config.user, pass: config.password ?? "" } : undefined;
  const transport = createTransport({
    host: config.host,
    port: config.port,
    secure: config.port === 465,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(auth ? { auth, requireTLS: config.port !== 465 } : {}),
  });
  try {
    await transport.sendMail({
      from: config.from,
      to: { name: "", address: mail.to },
      subject: mail.subject,
      text: mail.text,
      headers: { "Auto-Submitted": "auto-generated", ...mail.headers },
      attachments: (mail.attachments ?? []).map(({ name, mediaType, bytes }) => ({
        filename: name,
        contentType: mediaType,
        content: bytes,
      })),
    });
  } finally {
    transport.close();
  }
}

/** Nothing a person wrote may become a header or another addressee. */
function check({ to, subject, headers = {}, attachments = [] }: Mail): void {
  if (!/^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]{1,255}$/.test(to))
    throw new UnsendableMail("not one mail address");
  const names = Object.keys(headers);
  if (!names.every((name) => /^[A-Za-z][A-Za-z0-9-]*$/.test(name)))
    throw new UnsendableMail("a header's name is wrong");
  const lines = [subject, ...Object.values(headers), ...attachments.map(({ name }) => name)];
  if (lines.some((line) => /[\r\n\0]/.test(line))) throw new UnsendableMail("a line break where none may be");
}
