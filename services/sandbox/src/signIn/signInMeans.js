"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.signInMeans = exports.levels = void 0;
exports.isLevel = isLevel;
exports.allowedMeans = allowedMeans;
exports.levels = ["low", "substantial", "high"];
/** What the ID token says of each means; the letter case is TARA's own. */
exports.signInMeans = {
    mid: { amr: "mID", acr: "high" },
    smartid: { amr: "smartid", acr: "high" },
    idcard: { amr: "idcard", acr: "high" },
    eidas: { amr: "eIDAS", acr: "substantial" },
};
/** True when the text names a level of assurance. */
function isLevel(text) {
    return exports.levels.some((level) => level === text);
}
/** The means a request allows: those its scopes ask for (all when none), strong enough for the level asked. */
function allowedMeans(scopes, asked) {
    const all = ["mid", "smartid", "idcard", "eidas"];
    const named = scopes.includes("eidasonly") ? ["eidas"] : all.filter((means) => scopes.includes(means));
    const chosen = named.length > 0 ? named : all;
    return chosen.filter((means) => exports.levels.indexOf(exports.signInMeans[means].acr) >= exports.levels.indexOf(asked));
}
//# sourceMappingURL=signInMeans.js.map