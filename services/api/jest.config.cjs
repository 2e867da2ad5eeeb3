const fs = require("node:fs");
const path = require("node:path");
const { esmPackages } = require("../../test/esmPackages.cjs");

const esm = esmPackages(path.resolve(__dirname, "../../node_modules")).join("|");
const swc = JSON.parse(fs.readFileSync(path.join(__dirname, ".swcrc"), "utf8"));

/** @type {import("jest").Config} */
module.exports = {
  displayName: "api",
  rootDir: __dirname,
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testEnvironment: "node",
  testMatch: ["**/*.test.ts"],
  globalSetup: "<rootDir>/test/globalSetup.ts",
  globalTeardown: "<rootDir>/test/globalTeardown.ts",
  setupFiles: ["reflect-metadata", "<rootDir>/test/workerDatabase.ts"],
  transform: { "^.+\\.(ts|m?js)$": ["@swc/jest", { ...swc, swcrc: false }] },
  transformIgnorePatterns: [`/node_modules/(?!(${esm})/)`],
  maxWorkers: 2,
  testTimeout: 60_000,
};
