import { readFileSync } from "node:fs";
import { join } from "node:path";

const patterns = /path: "([^"*]+)"/g;

/** The addresses of a portal as its routes say, e.g. "applications/:applicationId". */
export function readRoutes(portal: "web-citizen" | "web-kao" | "web-admin"): string[] {
  const source = readFileSync(join(__dirname, "../..", portal, "src/routes.tsx"), "utf8");
  return [...source.matchAll(patterns)].map(([, path = ""]) => path);
}

/** Whether an address, e.g. "/kao/applications/42?queue=MINE", is of this route. */
export function isOfRoute(path: string, base: string, route: string): boolean {
  const pattern = route.replace(/:[^/]+/g, "[^/]+");
  return new RegExp(`^${base}${pattern}$`).test(path.split("?")[0] ?? "");
}
