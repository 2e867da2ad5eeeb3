import type { ParsedMail } from "mailparser";

/** A mail as it arrived: addresses, subject, plain text, headers by lower-case name, names of the attachments. */
export interface ReceivedMail {
  id: number;
  receivedAt: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  headers: Record<string, string>;
  attachments: string[];
}

const kept = 500;

/** The mails that have arrived since the start, newest first; only the last 500 are kept. */
export class Mailbox {
  private mails: ReceivedMail[] = [];
  private count = 0;

  /** Keeps a mail for those it was handed over to. */
  receive(mail: ParsedMail, from: string, to: string[]): void {
    this.count += 1;
    const received: ReceivedMail = {
      id: this.count,
      receivedAt: new Date().toISOString(),
      from,
      to,
      subject: mail.subject ?? "",
      text: mail.text ?? "",
      headers: Object.fromEntries(
        mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(":") + 1).trim()]),
      ),
      attachments: mail.attachments.map(({ filename }, at) => filename ?? `attachment ${at + 1}`),
    };
    this.mails = [received, ...this.mails].slice(0, kept);
  }

  /** The mails, newest first; with an address, only those sent to it. */
  list(to?: string): ReceivedMail[] {
    return to
      ? this.mails.filter((mail) => mail.to.some((address) => address.toLowerCase() === to.toLowerCase()))
      : this.mails;
  }

  find(id: number): ReceivedMail | undefined {
    return this.mails.find((mail) => mail.id === id);
  }

  clear(): void {
    this.mails = [];
  }
}
