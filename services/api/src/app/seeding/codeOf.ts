import { addDays } from "../../platform/days";
import { makePersonalCode } from "../../people/personalCode";

const daysOfCentury = 36_500;

/** The code and birth date of the made-up person at a place; born in 2100-2199, so it cannot be anybody living. */
export function codeOf(place: number, sex: "F" | "M"): { code: string; birthDate: string } {
  const birthDate = addDays("2100-01-01", (place * 17) % daysOfCentury);
  return { birthDate, code: makePersonalCode(sex, birthDate, place % 1000) };
}
