import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "./chromium.mjs";
import { root } from "./settings.mjs";

/**
 * Draws the icons of the installed page anew from icon.svg: with round corners as it is, and on a full square, smaller, where
 * the device cuts its own shape. Run after a change of the drawing; the pictures are committed.
 */
const folder = path.join(root, "web-citizen", "public");
const drawing = fs.readFileSync(path.join(folder, "icon.svg"), "utf8");
const square = drawing
  .replace(/viewBox="[^"]*"/, 'viewBox="-5 -5 50 50"')
  .replace(/<rect[^>]*>/, '<rect x="-5" y="-5" width="50" height="50" fill="#005aa3" />');
const icons = [
  { name: "icon-192.png", size: 192, svg: drawing },
  { name: "icon-512.png", size: 512, svg: drawing },
  { name: "icon-maskable-512.png", size: 512, svg: square },
  { name: "icon-touch-180.png", size: 180, svg: square },
];

const workshop = fs.mkdtempSync(path.join(os.tmpdir(), "icons-"));
for (const { name, size, svg } of icons) {
  const page = path.join(workshop, "icon.html");
  fs.writeFileSync(page, `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const picture = `--screenshot=${path.join(folder, name)}`;
  const clear = "--default-background-color=00000000";
  const flags = ["--headless", "--no-sandbox", "--hide-scrollbars", clear, `--window-size=${size},${size}`, picture];
  execFileSync(chromium(), [...flags, `file://${page}`], { stdio: "ignore" });
  console.log(name);
}
fs.rmSync(workshop, { recursive: true });
