const path = require("node:path");
const { esmPackages } = require("../../test/esmPackages.cjs");

const esm = esmPackages(path.resolve(__dirname, "../../node_modules")).join("|");
const swc = {
  jsc: { parser: { syntax: "typescript" }, target: "es2022", keepClassNames: true },
  module: { type: "commonjs" },
  sourceMaps: true,
  swcrc: false,
};

/** @type {import("jest").Config} */
module.exports = {
  displayName: "sandbox",
  rootDir: __dirname,
  roots: ["<rootDir>/src"],
  testEnvironment: "node",
  testMatch: ["**/*.test.ts"],
  transform: { "^.+\\.(ts|m?js)$": ["@swc/jest", swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${esm})/)`],
  maxWorkers: 2,
  testTimeout: 60_000,
};
