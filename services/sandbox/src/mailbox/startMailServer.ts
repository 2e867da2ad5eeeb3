import type { AddressInfo } from "node:net";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import type { FaultBoard } from "../FaultBoard";
import type { Mailbox } from "./Mailbox";

/** A running mail server: its port, and how to stop it. */
export interface RunningMailServer {
  port: number;
  close(): Promise<void>;
}

/** Starts an SMTP server on localhost that puts every mail into the mailbox; port 0 takes any free one. */
export async function startMailServer(port: number, mailbox: Mailbox, faults: FaultBoard): Promise<RunningMailServer> {
  const first = makeServer(mailbox, faults);
  const taken = await listen(first, port, "127.0.0.1");
  const second = makeServer(mailbox, faults);
  const both = await listen(second, taken, "::1").then(
    () => [first, second],
    () => [first],
  );
  return { port: taken, close: async () => void (await Promise.all(both.map(close))) };
}

function makeServer(mailbox: Mailbox, faults: FaultBoard): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    logger: false,
    size: 20_000_000,
    closeTimeout: 500,
    onMailFrom(_address, _session, done) {
      done(faults.take("mailRefused") ? refusal() : null);
    },
    onData(stream, session, done) {
      const { mailFrom, rcptTo } = session.envelope;
      const from = mailFrom ? mailFrom.address : "";
      simpleParser(stream).then(
        (mail) => {
          mailbox.receive(
            mail,
            from,
            rcptTo.map((recipient) => recipient.address),
          );
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
}

function refusal(): Error {
  return Object.assign(new Error("The mailbox is busy, try again later"), { responseCode: 451 });
}

function listen(server: SMTPServer, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      server.on("error", () => undefined); // a client that breaks off is its own trouble
      resolve((server.server.address() as AddressInfo).port);
    });
  });
}

function close(server: SMTPServer): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
