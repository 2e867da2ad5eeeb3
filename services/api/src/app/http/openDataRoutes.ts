import type { FastifyInstance } from "fastify";
import { openDataCatalogue, openDataListings } from "../../register/openDataCatalogue";
import { openDataPage } from "../../register/openDataPage";
import type { Register } from "../openRegister";
import { pageLocale } from "./pageLocale";
import { refuse } from "./refuse";

/** GET /open-data: the index for people, /open-data/catalogue.json for machines, and each file at its lasting address. */
export function openDataRoutes(app: FastifyInstance, register: Register): void {
  app.get("/open-data", { logLevel: "warn" }, async (request, reply) => {
    const page = openDataPage(await openDataListings(register.reader()), pageLocale(request));
    return reply.type("text/html; charset=utf-8").header("vary", "accept-language").send(page);
  });

  app.get("/open-data/", { logLevel: "warn" }, async (_request, reply) => reply.redirect("/open-data", 301));

  app.get("/open-data/:file", { logLevel: "warn" }, async (request, reply) => {
    const { file } = request.params as { file: string };
    const listings = await openDataListings(register.reader());
    reply.header("access-control-allow-origin", "*").header("cache-control", "public, max-age=3600");
    if (file === "catalogue.json") return reply.send(openDataCatalogue(listings, register.config.publicUrl));
    const found = listings.find(({ name, format }) => `${name}.${format}` === file);
    if (!found) return refuse(reply.header("cache-control", "no-store"), 404, "NOT_FOUND");
    return reply
      .type(found.mediaType)
      .header("content-disposition", `attachment; filename="${file.replace(/[^a-z.-]/g, "")}"`)
      .header("last-modified", found.publishedAt.toUTCString())
      .header("etag", `"${found.sha256}"`)
      .send(await register.store.get(found.storageKey));
  });
}
