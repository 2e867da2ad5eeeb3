import { join } from "node:path";
import { defineConfig } from "vite";

/** The playground: GraphiQL with everything it needs in the bundle, so that it asks no other host for anything. */
export default defineConfig({
  root: join(import.meta.dirname, "playground"),
  base: "/playground/",
  worker: { format: "es" },
  build: {
    outDir: join(import.meta.dirname, "dist-playground"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: "es2022",
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 6000,
  },
});
