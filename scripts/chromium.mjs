import { spawnSync } from "node:child_process";
import fs from "node:fs";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The browser of this machine: CHROMIUM, or one in its usual place; root on Debian gets it installed.
 * @returns {string} its path
 * @throws {Error} when there is none
 */
export function chromium() {
  const found = find() ?? install();
  if (found) return found;
  throw new Error("The journeys need Chromium: install it, or set CHROMIUM to the path of a Chromium or Chrome.");
}

function find() {
  const { CHROMIUM } = process.env;
  return (CHROMIUM ? [CHROMIUM] : usual).find((file) => fs.existsSync(file));
}

function install() {
  if (process.env.CHROMIUM || process.getuid?.() !== 0 || !fs.existsSync("/usr/bin/apt-get")) return undefined;
  console.log("Installing Chromium");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-q"], { stdio: "inherit", env });
  spawnSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], { stdio: "inherit", env });
  return find();
}
