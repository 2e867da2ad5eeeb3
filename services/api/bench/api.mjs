// The API as in production, its whole stack on; the bench's operations stand among the trusted documents.
import "reflect-metadata";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { documents } from "./operations.mjs";

const require = createRequire(import.meta.url);
const trusted = require("../dist/app/trustedDocuments.js");
const shipped = trusted.trustedDocuments();
const hash = (text) => createHash("sha256").update(text).digest("hex");
const all = new Map([...shipped, ...Object.values(documents).map((text) => [hash(text), text])]);
trusted.trustedDocuments = () => all;

require("../dist/app/server.js");
process.on("message", () => process.send?.({ rss: process.memoryUsage().rss }));
