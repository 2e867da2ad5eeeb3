import type { FastifyInstance } from "fastify";
import pino from "pino";
import { buildServer } from "../src/app/http/buildServer";
import { openRegister, type Register } from "../src/app/openRegister";
import { newToken, tokenSha256 } from "../src/people/sessionToken";
import { Session } from "../src/people/Session";
import { readConfig } from "../src/platform/config";

export interface Answer<T> {
  readonly status: number;
  readonly data: T;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly string[];
    readonly extensions: { readonly code: string };
  }[];
  /** How many SQL statements the operation sent. */
  readonly statements: number;
}

export interface RunningRegister {
  readonly register: Register;
  readonly app: FastifyInstance;
  /** Sends an operation as a client writes it; `cookie` is what `signIn` answered. */
  ask<T = Record<string, unknown>>(query: string, variables?: object, cookie?: string): Promise<Answer<T>>;
  /** A session for this person, acting on this mandate; the cookie to send. */
  signIn(personId: string, mandateId?: string | null): Promise<string>;
}

/** The whole server over the worker's own database, in this process; opened before and closed after the tests of a file. */
export function aRegister(env: () => Promise<NodeJS.ProcessEnv> = () => Promise.resolve({})): RunningRegister {
  let opened: { register: Register; app: FastifyInstance } | null = null;
  const now = (): { register: Register; app: FastifyInstance } => opened ?? notOpen();
  beforeAll(async () => {
    const config = readConfig({ ...process.env, REQUESTS_PER_MINUTE: "1000000", ...(await env()) });
    const register = await openRegister(config, pino({ level: "silent" }), 6);
    const { app } = await buildServer(register);
    opened = { register, app };
  });
  afterAll(async () => {
    await opened?.app.close();
    await opened?.register.close();
  });
  return {
    get register() {
      return now().register;
    },
    get app() {
      return now().app;
    },
    async ask<T>(query: string, variables: object = {}, cookie?: string): Promise<Answer<T>> {
      const response = await now().app.inject({
        method: "POST",
        url: "/graphql",
        headers: { "content-type": "application/json", ...(cookie ? { cookie } : {}) },
        payload: JSON.stringify({ query, variables }),
      });
      const body = response.json<Omit<Answer<T>, "status" | "statements">>();
      return { ...body, status: response.statusCode, statements: Number(response.headers["x-statements"] ?? 0) };
    },
    async signIn(personId, mandateId = null) {
      const token = newToken();
      const at = new Date();
      const { manager } = now().register.source;
      await manager.save(
        Session,
        manager.create(Session, {
          tokenSha256: tokenSha256(token),
          personId,
          activeMandateId: mandateId,
          portal: "citizen",
          assurance: "high",
          method: "mID",
          createdAt: at,
          lastSeenAt: at,
          expiresAt: new Date(at.getTime() + 3_600_000),
        }),
      );
      return `session=${token}`;
    },
  };
}

function notOpen(): never {
  throw new Error("The register is opened before the tests of the file run");
}
