"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.issuerOf = issuerOf;
/** The issuer's name: the address the sign-in answers at, without a slash at the end. */
function issuerOf(sandbox) {
    return `${sandbox.baseUrl}/tara`;
}
//# sourceMappingURL=issuerOf.js.map