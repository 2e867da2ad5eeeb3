"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isPersonalCode = isPersonalCode;
exports.birthDate = birthDate;
const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3];
/** True when the text is an Estonian personal code with a right check digit and a birth date that exists. */
function isPersonalCode(text) {
    if (!/^[1-8]\d{10}$/.test(text))
        return false;
    const digits = [...text].map(Number);
    return digits[10] === checkDigit(digits) && birthDate(text) !== undefined;
}
/** The birth date in a personal code as `YYYY-MM-DD`; nothing when there is no such day. */
function birthDate(code) {
    const century = 18 + Math.floor((Number(code[0]) - 1) / 2);
    const day = `${century}${code.slice(1, 3)}-${code.slice(3, 5)}-${code.slice(5, 7)}`;
    const date = new Date(`${day}T00:00:00Z`);
    return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? undefined : day;
}
function checkDigit(digits) {
    const remainder = (weights) => weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0) % 11;
    const first = remainder(firstWeights);
    if (first < 10)
        return first;
    const second = remainder(secondWeights);
    return second < 10 ? second : 0;
}
//# sourceMappingURL=personalCode.js.map