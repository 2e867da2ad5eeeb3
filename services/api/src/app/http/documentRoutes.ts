import type { FastifyInstance } from "fastify";
import { findCertificateDocument } from "../../certificates/findCertificateDocument";
import { RequestContext } from "../../platform/RequestContext";
import type { Register } from "../openRegister";
import { handOut } from "./fileRoutes";
import { refuse } from "./refuse";
import { requestViewer } from "./requestViewer";

/** GET /documents/certificates/<id>.pdf hands out a certificate's newest document; officials may ask for `?version=`. */
export function documentRoutes(app: FastifyInstance, register: Register): void {
  app.get("/documents/certificates/:file", async (request, reply) => {
    const read = register.reader();
    const { viewer } = await requestViewer(register, request, read);
    if (viewer.personId === null) return refuse(reply, 401, "UNAUTHENTICATED");
    const ctx = new RequestContext(viewer, request.id, read, register.performer(request.id));
    const id = /^([0-9a-f-]{36})\.pdf$/.exec((request.params as { file: string }).file)?.[1] ?? "";
    const { version } = request.query as { version?: unknown };
    const asked = version === undefined ? null : Number(version);
    const document = await findCertificateDocument(ctx, id, asked);
    return document ? handOut(register, reply, document) : refuse(reply, 404, "NOT_FOUND");
  });
}
