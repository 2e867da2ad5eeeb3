import path from "node:path";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import type { UserConfig } from "vite";
import { inlineDocuments } from "./inlineDocuments";

/** `base` is the portal's address, `port` the development server's, `root` the portal's folder. */
export type PortalConfigInput = { base: "/" | "/kao/" | "/admin/"; port: number; root: string };

const api = "http://localhost:4000";

/** The one way a portal is built: nothing inlined, so that a strict content security policy holds. */
export function portalConfig({ base, port, root }: PortalConfigInput): UserConfig {
  return {
    root,
    base,
    plugins: [
      inlineDocuments([root, path.join(root, "..", "web-shared")]),
      react(),
      { ...optimizeLocales.vite({ locales: ["et-EE", "en-GB", "en-US", "ru-RU"] }), enforce: "pre" },
    ],
    css: { modules: { localsConvention: "camelCaseOnly" } },
    build: {
      outDir: "dist",
      emptyOutDir: true,
      assetsInlineLimit: 0,
      target: ["es2022", "chrome105", "safari16", "firefox110"],
      sourcemap: true,
      modulePreload: { polyfill: false },
    },
    server: {
      port,
      strictPort: true,
      proxy: Object.fromEntries(["/graphql", "/auth", "/files", "/verify"].map((path) => [path, { target: api }])),
    },
  };
}
