/** Why a personal code is refused. */
export type PersonalCodeFault = "FORMAT" | "CENTURY" | "DATE" | "CHECKSUM" | "FUTURE";

const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3];

/** The check digit of the first ten digits, in two stages (EVS 585:2007). */
export function checkDigit(firstTen: string): number {
  const sum = (weights: readonly number[]): number =>
    weights.reduce((total, weight, place) => total + weight * Number(firstTen[place]), 0) % 11;
  const first = sum(firstWeights);
  if (first < 10) return first;
  const second = sum(secondWeights);
  return second < 10 ? second : 0;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day of birth a code tells, YYYY-MM-DD; null when the code names no real day. */
export function birthDateOf(code: string): string | null {
  const century = Number(code[0]);
  if (!/^[1-8]\d{10}$/.test(code)) return null;
  const year = 1800 + Math.floor((century - 1) / 2) * 100 + Number(code.slice(1, 3));
  const month = Number(code.slice(3, 5));
  const day = Number(code.slice(5, 7));
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${code.slice(3, 5)}-${code.slice(5, 7)}`;
}

/**
 * What is wrong with an Estonian personal code (isikukood, EVS 585:2007), or null. The text must be eleven digits as
 * they stand: no spaces. With `today` (YYYY-MM-DD) a birth in the future is refused too.
 */
export function personalCodeFault(code: string, today?: string): PersonalCodeFault | null {
  if (!/^\d{11}$/.test(code)) return "FORMAT";
  if (!/^[1-8]/.test(code)) return "CENTURY";
  const birthDate = birthDateOf(code);
  if (birthDate === null) return "DATE";
  if (checkDigit(code) !== Number(code[10])) return "CHECKSUM";
  return today !== undefined && birthDate > today ? "FUTURE" : null;
}

/** A code for tests and demo data: the same facts give the same code. `serial` is 0 to 999. */
export function makePersonalCode(sex: "F" | "M", birthDate: string, serial: number): string {
  const century = Math.floor(Number(birthDate.slice(0, 4)) / 100) - 18;
  const first = 1 + century * 2 + (sex === "F" ? 1 : 0);
  const ten = `${first}${birthDate.slice(2, 4)}${birthDate.slice(5, 7)}${birthDate.slice(8, 10)}${String(serial).padStart(3, "0")}`;
  return `${ten}${checkDigit(ten)}`;
}
