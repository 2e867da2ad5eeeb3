import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import { portalPath, type PortalName } from "../../people/PortalName";
import type { Register } from "../openRegister";
import { refuse } from "./refuse";
import { requestViewer } from "./requestViewer";
import { playgroundPolicy } from "./securityHeaders";

const root = join(__dirname, "..", "..", "..", "..", "..");
const homes: Readonly<Record<PortalName, string>> = {
  citizen: join(root, "web-citizen", "dist"),
  kao: join(root, "web-kao", "dist"),
  admin: join(root, "web-admin", "dist"),
};
const playground = join(root, "web-admin", "dist-playground");
const year = 31_536_000;

/** The three portals (deep links work on reload) and the playground, one origin with the API. */
export async function portalRoutes(app: FastifyInstance, register: Register): Promise<void> {
  await app.register(fastifyStatic, { root: homes.citizen, serve: false, decorateReply: true });
  const cached = { immutable: true, maxAge: year * 1000 };
  for (const [name, home] of Object.entries(homes) as [PortalName, string][]) {
    if (!existsSync(home)) continue;
    const base = portalPath[name];
    app.get(`${base}assets/*`, { logLevel: "warn" }, async (request, reply) =>
      reply.sendFile(`assets/${(request.params as { "*": string })["*"]}`, home, cached),
    );
  }
  for (const [name, home] of Object.entries(homes) as [PortalName, string][]) {
    for (const file of ownFiles(home)) {
      app.get(`${portalPath[name]}${file}`, { logLevel: "warn" }, async (_request, reply) =>
        reply.sendFile(file, home),
      );
    }
  }
  if (existsSync(playground)) playgroundRoutes(app, register);
  const pages = new Map((Object.entries(homes) as [PortalName, string][]).map(([name, home]) => [name, pageOf(home)]));
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?")[0] ?? "/";
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(reply, 404, "NOT_FOUND");
    if (path === "/graphql") return refuse(reply.header("allow", "POST"), 405, "BAD_INPUT");
    const name: PortalName = /^\/kao(\/|$)/.test(path) ? "kao" : /^\/admin(\/|$)/.test(path) ? "admin" : "citizen";
    const page = pages.get(name);
    if (!page || /\.[a-z0-9]{2,5}$/i.test(path)) return refuse(reply, 404, "NOT_FOUND");
    return html(reply.header("permissions-policy", deviceRights(path)), page);
  });
}

function playgroundRoutes(app: FastifyInstance, register: Register): void {
  app.get("/playground", async (_request, reply) => reply.redirect("/playground/", 302));
  app.get("/playground/*", { logLevel: "warn" }, async (request, reply) => {
    const file = (request.params as { "*": string })["*"] || "index.html";
    if (register.config.production) {
      const { viewer } = await requestViewer(register, request, register.reader());
      if (viewer.personId === null) return reply.redirect("/auth/login?portal=citizen", 302);
    }
    return reply.header("content-security-policy", playgroundPolicy).sendFile(file, playground);
  });
}

/** What lies beside the page itself: the icon, robots.txt. */
function ownFiles(home: string): string[] {
  if (!existsSync(home)) return [];
  return readdirSync(home, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && entry.name !== "index.html" ? [entry.name] : [],
  );
}

/** No page may use the camera but the one that reads printed codes; nobody hears and nobody knows where you are. */
function deviceRights(path: string): string {
  return `camera=(${path === "/check" ? "self" : ""}), microphone=(), geolocation=()`;
}

function pageOf(home: string): string | null {
  const file = join(home, "index.html");
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function html(reply: FastifyReply, page: string): FastifyReply {
  return reply.type("text/html; charset=utf-8").header("cache-control", "no-cache").send(page);
}
