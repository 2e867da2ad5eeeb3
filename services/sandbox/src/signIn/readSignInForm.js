"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readSignInForm = readSignInForm;
exports.readLoginHint = readLoginHint;
const personas_1 = require("../personas");
const personalCode_1 = require("../personalCode");
/** Reads the sign-in page's form; `means` are those the request allows. */
function readSignInForm(form, means) {
    if (form.has("cancel"))
        return { kind: "cancelled" };
    const chosen = means.find((id) => id !== "eidas" && id === form.get("means"));
    const sub = form.get("sub");
    if (sub === personas_1.foreignPersona.sub) {
        return means.includes("eidas")
            ? signedIn({ ...personas_1.foreignPersona, means: "eidas" })
            : { kind: "wrong", problem: "meansWrong" };
    }
    if (!chosen)
        return { kind: "wrong", problem: "meansWrong" };
    const persona = personas_1.personas.find((known) => known.sub === sub);
    if (persona)
        return signedIn({ ...persona, means: chosen });
    const code = (form.get("code") ?? "").trim();
    const givenName = (form.get("givenName") ?? "").trim();
    const familyName = (form.get("familyName") ?? "").trim();
    if (!(0, personalCode_1.isPersonalCode)(code))
        return { kind: "wrong", problem: "codeWrong" };
    if (givenName === "" || familyName === "")
        return { kind: "wrong", problem: "nameMissing" };
    return signedIn({ sub: `EE${code}`, givenName, familyName, means: chosen });
}
/** Whom `login_hint` signs in without a screen; nobody when the hint is no code or no national means is allowed. */
function readLoginHint(hint, means) {
    const chosen = means.find((id) => id !== "eidas");
    if (typeof hint !== "string")
        return undefined;
    if (hint === personas_1.foreignPersona.sub && means.includes("eidas"))
        return pick({ ...personas_1.foreignPersona, means: "eidas" });
    if (!chosen || !hint.startsWith("EE") || !(0, personalCode_1.isPersonalCode)(hint.slice(2)))
        return undefined;
    const persona = personas_1.personas.find((known) => known.sub === hint) ?? { sub: hint, givenName: "Test", familyName: "Isik" };
    return pick({ ...persona, means: chosen });
}
function signedIn(by) {
    return { kind: "signedIn", by: pick(by) };
}
function pick({ sub, givenName, familyName, means }) {
    return { sub, givenName, familyName, means };
}
//# sourceMappingURL=readSignInForm.js.map