import { randomInt } from "node:crypto";
import type { EntityManager } from "typeorm";
import { Person } from "../Person";
import { makePersonalCode } from "../personalCode";

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** A person for tests, born after 2100 so that the code cannot belong to anybody alive; no two share a code. */
export async function aPerson(tx: EntityManager, facts: Partial<Person> = {}): Promise<Person> {
  const birthDate = `${2100 + randomInt(99)}-${twoDigits(1 + randomInt(12))}-${twoDigits(1 + randomInt(28))}`;
  const personalCode = makePersonalCode(randomInt(2) ? "F" : "M", birthDate, randomInt(1000));
  if (await tx.existsBy(Person, { personalCode })) return aPerson(tx, facts);
  const person = tx.create(Person, { firstName: "Test", lastName: "Inimene", birthDate, personalCode, ...facts });
  return tx.save(Person, person);
}
