import fastify, { type FastifyInstance } from "fastify";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { FaultBoard } from "./FaultBoard";
import { faultRoutes } from "./faultRoutes";
import { indexRoutes } from "./indexRoutes";
import { Mailbox } from "./mailbox/Mailbox";
import { mailboxRoutes } from "./mailbox/mailboxRoutes";
import { startMailServer } from "./mailbox/startMailServer";
import { objectStoreStandIn } from "./objects/objectStoreStandIn";
import { CertificateAuthority } from "./pki/CertificateAuthority";
import { pkiRoutes } from "./pki/pkiRoutes";
import { representationStandIn } from "./representation/representationStandIn";
import type { SandboxSettings } from "./readSettings";
import type { Sandbox } from "./Sandbox";
import { sealRoutes } from "./seal/sealRoutes";
import { mobileIdStandIn } from "./signing/mobileIdStandIn";
import { smartIdStandIn } from "./signing/smartIdStandIn";
import { openSigningKey } from "./signIn/SigningKey";
import { signInStandIn } from "./signIn/signInStandIn";

/** A running sandbox: where it answers, its faults, and how to stop it. */
export interface RunningSandbox {
  baseUrl: string;
  mailPort: number;
  faults: FaultBoard;
  authority: CertificateAuthority;
  close(): Promise<void>;
}

/** Starts every stand-in on one port and listens on localhost, both IPv4 and IPv6. */
export async function startSandbox(settings: SandboxSettings): Promise<RunningSandbox> {
  const sandbox: Sandbox = { settings, faults: new FaultBoard(), baseUrl: `http://localhost:${settings.port}` };
  const app = fastify({ logger: false, bodyLimit: 1_000_000, forceCloseConnections: true });
  addBodyParsers(app);
  const signingKey = await openSigningKey(settings.folder);
  await app.register(
    (scope, _options, done) => {
      signInStandIn(scope, sandbox, signingKey);
      done();
    },
    { prefix: "/tara" },
  );
  const authority = await CertificateAuthority.open(
    join(settings.folder, "authority"),
    () => `${sandbox.baseUrl}/ocsp`,
  );
  pkiRoutes(app, sandbox, authority);
  await app.register((scope, _options, done) => {
    mobileIdStandIn(scope, sandbox, authority);
    done();
  });
  smartIdStandIn(app, sandbox, authority);
  sealRoutes(app, sandbox, authority);
  representationStandIn(app, sandbox);
  await app.register(
    (scope, _options, done) => {
      objectStoreStandIn(scope, sandbox);
      done();
    },
    { prefix: "/s3" },
  );
  const mailbox = new Mailbox();
  mailboxRoutes(app, mailbox);
  faultRoutes(app, sandbox);
  indexRoutes(app);
  await app.listen({ port: settings.port, host: "localhost" });
  sandbox.baseUrl = `http://localhost:${(app.server.address() as AddressInfo).port}`;
  const mailServer = await startMailServer(settings.port === 0 ? 0 : settings.port + 15, mailbox, sandbox.faults);
  const close = async () => {
    await mailServer.close();
    await app.close();
  };
  return { baseUrl: sandbox.baseUrl, mailPort: mailServer.port, faults: sandbox.faults, authority, close };
}

function addBodyParsers(app: FastifyInstance): void {
  app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, body, done) => {
    done(null, new URLSearchParams(body.toString()));
  });
  for (const type of ["application/ocsp-request", "application/timestamp-query"]) {
    app.addContentTypeParser(type, { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  }
}
