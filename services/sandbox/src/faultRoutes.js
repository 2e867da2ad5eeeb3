"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.faultRoutes = faultRoutes;
const FaultBoard_1 = require("./FaultBoard");
/** Lets a test switch the stand-ins' faults: GET /faults, POST /faults `{ kind, times }`, DELETE /faults. */
function faultRoutes(app, { faults }) {
    app.get("/faults", () => ({ on: faults.list(), kinds: FaultBoard_1.faultKinds }));
    app.post("/faults", async (request, reply) => {
        const kind = request.body?.kind;
        const times = request.body?.times ?? 1;
        if (!(0, FaultBoard_1.isFaultKind)(kind) || typeof times !== "number" || !Number.isInteger(times) || times < 0) {
            return reply.code(400).send({ error: "Give a kind and a number of times.", kinds: FaultBoard_1.faultKinds });
        }
        faults.raise(kind, times);
        return { on: faults.list() };
    });
    app.delete("/faults", () => {
        faults.clear();
        return { on: faults.list() };
    });
}
//# sourceMappingURL=faultRoutes.js.map