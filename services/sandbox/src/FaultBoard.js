"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FaultBoard = exports.faultKinds = void 0;
exports.isFaultKind = isFaultKind;
/** Everything the stand-ins can be told to do wrong, so that the register's refusals can be tested. */
exports.faultKinds = [
    "wrongKey",
    "algNone",
    "wrongAud",
    "wrongIss",
    "expired",
    "noNonce",
    "wrongNonce",
    "acrMissing",
    "acrLow",
    "down",
    "mailRefused",
    "midCancelled",
    "midTimeout",
    "midNotClient",
    "midWrongPerson",
    "midWrongSignature",
    "midAuthenticationCertificate",
    "midDown",
    "smartIdCancelled",
    "smartIdTimeout",
    "ocspDown",
    "ocspUnknown",
    "tsaDown",
];
/** True when the text names a fault. */
function isFaultKind(text) {
    return exports.faultKinds.some((kind) => kind === text);
}
/** The faults switched on now, each with the number of times it will still happen. */
class FaultBoard {
    constructor() {
        this.left = new Map();
    }
    /** Makes the fault happen the next `times` times. */
    raise(kind, times) {
        this.left.set(kind, times);
    }
    /** Uses the fault up once; false when it is not switched on. */
    take(kind) {
        const times = this.left.get(kind) ?? 0;
        if (times <= 0)
            return false;
        this.left.set(kind, times - 1);
        return true;
    }
    /** The first of these faults that is switched on, used up once. */
    takeOneOf(kinds) {
        return kinds.find((kind) => this.take(kind));
    }
    /** What is switched on, as `{ kind: times left }`. */
    list() {
        return Object.fromEntries([...this.left].filter(([, times]) => times > 0));
    }
    /** Switches every fault off. */
    clear() {
        this.left.clear();
    }
}
exports.FaultBoard = FaultBoard;
//# sourceMappingURL=FaultBoard.js.map