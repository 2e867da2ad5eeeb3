"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PendingSignatures = void 0;
exports.readTimeout = readTimeout;
const node_crypto_1 = require("node:crypto");
const ExpiringMap_1 = require("../ExpiringMap");
const confirmedAfter = 300;
const keptFor = 10 * 60_000;
/** Signatures asked for that the person has not yet confirmed; each confirms itself after 300 ms. */
class PendingSignatures {
    constructor() {
        this.sessions = new ExpiringMap_1.ExpiringMap();
    }
    /** Begins to wait and answers the session's id. */
    begin(outcome) {
        const id = (0, node_crypto_1.randomUUID)();
        this.sessions.set(id, { readyAt: Date.now() + confirmedAfter, outcome }, Date.now() + keptFor);
        return id;
    }
    /** Waits at most `timeoutMs`; answers the outcome, "running", or nothing when there is no such session. */
    async poll(id, timeoutMs) {
        const pending = this.sessions.get(id);
        if (!pending)
            return undefined;
        const left = pending.readyAt - Date.now();
        if (left > 0)
            await new Promise((resolve) => setTimeout(resolve, Math.min(left, timeoutMs)));
        return left <= timeoutMs ? pending.outcome : "running";
    }
}
exports.PendingSignatures = PendingSignatures;
/** The wait a client asks for, in milliseconds: between 1 s and 10 s, as asked otherwise. */
function readTimeout(text) {
    const asked = Number(text ?? 1000);
    return Number.isFinite(asked) ? Math.min(Math.max(asked, 1000), 10_000) : 1000;
}
//# sourceMappingURL=PendingSignatures.js.map