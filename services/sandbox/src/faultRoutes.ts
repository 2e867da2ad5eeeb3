import type { FastifyInstance } from "fastify";
import { faultKinds, isFaultKind } from "./FaultBoard";
import type { Sandbox } from "./Sandbox";

/** Lets a test switch the stand-ins' faults: GET /faults, POST /faults `{ kind, times }`, DELETE /faults. */
export function faultRoutes(app: FastifyInstance, { faults }: Sandbox): void {
  app.get("/faults", () => ({ on: faults.list(), kinds: faultKinds }));
  app.post<{ Body: { kind?: unknown; times?: unknown } | null }>("/faults", async (request, reply) => {
    const kind = request.body?.kind;
    const times = request.body?.times ?? 1;
    if (!isFaultKind(kind) || typeof times !== "number" || !Number.isInteger(times) || times < 0) {
      return reply.code(400).send({ error: "Give a kind and a number of times.", kinds: faultKinds });
    }
    faults.raise(kind, times);
    return { on: faults.list() };
  });
  app.delete("/faults", () => {
    faults.clear();
    return { on: faults.list() };
  });
}
