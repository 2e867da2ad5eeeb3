import type { EntityManager } from "typeorm";
import { Competence } from "../Competence";

/** A competence for tests, compulsory unless the facts say otherwise. */
export async function aCompetence(
  tx: EntityManager,
  facts: Partial<Competence> & Pick<Competence, "qualificationId" | "code">,
): Promise<Competence> {
  const plain = { name: `Kompetents ${facts.code}`, nameEn: null, nameRu: null, isElective: false };
  return tx.save(Competence, tx.create(Competence, { ...plain, performanceIndicators: [], ...facts }));
}
