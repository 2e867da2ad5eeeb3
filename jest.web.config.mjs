const swc = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
    target: "es2022",
  },
  module: { type: "commonjs" },
  sourceMaps: "inline",
  swcrc: false,
};

/** @type {import("jest").Config} */
export default {
  displayName: "portals",
  testEnvironment: "<rootDir>/test/jsdomEnvironment.cjs",
  testEnvironmentOptions: { customExportConditions: ["browser", "require", "default"] },
  roots: ["web-shared", "web-citizen", "web-kao", "web-admin"].map((portal) => `<rootDir>/${portal}/src`),
  testMatch: ["**/*.test.{ts,tsx}"],
  transform: { "^.+\\.(t|j)sx?$": ["@swc/jest", swc] },
  moduleNameMapper: {
    "\\.(css|scss)$": "identity-obj-proxy",
    "\\.(svg|png|woff2)(\\?.*)?$": "<rootDir>/test/fileName.cjs",
  },
  setupFilesAfterEnv: ["<rootDir>/test/setup.ts"],
  maxWorkers: 2,
  testTimeout: 60_000,
};
