import { randomInt } from "node:crypto";
import type { EntityManager } from "typeorm";
import { makePersonalCode } from "../personalCode";
import { Person } from "../Person";

/** A person for tests, born after 2100 so that the code cannot belong to anybody alive. */
export async function aPerson(tx: EntityManager, facts: Partial<Person> = {}): Promise<Person> {
  const year = 2100 + randomInt(99);
  const birthDate = `${year}-0${1 + randomInt(9)}-${10 + randomInt(18)}`;
  return tx.save(
    Person,
    tx.create(Person, {
      firstName: "Test",
      lastName: "Inimene",
      birthDate,
      personalCode: makePersonalCode("F", birthDate, randomInt(1000)),
      ...facts,
    }),
  );
}
