/**
 * Writes src/styles/tedi.css: the TEDI tokens our styles use, light and dark, taken from @tehik-ee/tedi-core.
 * The package's own stylesheet is 181 KB of rules we do not use. Run with --check to compare only.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const styles = join(dirname(fileURLToPath(import.meta.url)), "../src");
const target = join(styles, "styles/tedi.css");
const core = dirname(fileURLToPath(import.meta.resolve("@tehik-ee/tedi-core/package.json")));

const declarations = (css) => new Map([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((m) => [m[1], m[2].trim()]));
const colours = readFileSync(join(core, "variables/_color-variables.scss"), "utf8");
const [light, dark] = colours.split(":root.dark-mode");
const base = declarations(readFileSync(join(core, "variables/_base-variables.scss"), "utf8"));
const lightTokens = new Map([...base, ...declarations(light)]);
const darkTokens = new Map([...lightTokens, ...declarations(dark)]);

/** A token's value with every reference to another token resolved. */
const resolved = (tokens, name) =>
  tokens.get(name).replace(/var\((--[\w-]+)\)/g, (_, inner) => resolved(tokens, inner));

const used = new Set();
for (const file of readdirSync(styles, { recursive: true })) {
  if (!String(file).endsWith(".css") || String(file).endsWith("tedi.css")) continue;
  for (const match of readFileSync(join(styles, String(file)), "utf8").matchAll(/var\((--[\w-]+)/g)) {
    if (lightTokens.has(match[1])) used.add(match[1]);
  }
}

const names = [...used].sort();
const lines = (tokens, indent) => names.map((name) => `${indent}${name}: ${resolved(tokens, name)};`).join("\n");
const changed = names.filter((name) => resolved(lightTokens, name) !== resolved(darkTokens, name));
const darkLines = changed.map((name) => `    ${name}: ${resolved(darkTokens, name)};`).join("\n");
const css = `/* Written by scripts/writeTediTokens.mjs from @tehik-ee/tedi-core (Apache-2.0). Do not edit. */
:root {
${lines(lightTokens, "  ")}
}

@media screen and (prefers-color-scheme: dark) {
  :root {
${darkLines}
  }
}
`;

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== css) {
    console.error("styles/tedi.css differs from what tedi-core gives; run node scripts/writeTediTokens.mjs");
    process.exit(1);
  }
} else {
  writeFileSync(target, css);
}
