"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readSettings = readSettings;
const node_path_1 = require("node:path");
/** Reads the environment; throws in production, where nothing may stand in for the state. */
function readSettings(env) {
    if (env["NODE_ENV"] === "production") {
        throw new Error("The sandbox stands in for the state sign-in and signing services. It does not run in production.");
    }
    const port = Number(env["SANDBOX_PORT"] ?? 4010);
    if (!Number.isInteger(port) || port < 0 || port > 65_000) {
        throw new Error(`SANDBOX_PORT must be a port number, it is "${env["SANDBOX_PORT"]}".`);
    }
    return {
        port,
        publicUrl: new URL(env["PUBLIC_URL"] ?? `http://localhost:${env["PORT"] ?? "4000"}`).origin,
        quickSignIn: env["DEMO"] !== "0",
        folder: (0, node_path_1.resolve)(env["DATA_DIR"] ?? ".data", "sandbox"),
        clientId: "kutseregister",
        clientSecret: env["SANDBOX_TARA_SECRET"] ?? "sandbox-secret",
    };
}
//# sourceMappingURL=readSettings.js.map