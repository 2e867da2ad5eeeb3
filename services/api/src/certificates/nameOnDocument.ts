import { IsNull, Not } from "typeorm";
import { Person } from "../people/Person";
import type { Act } from "../platform/Act";
import type { Certificate } from "./Certificate";
import { CertificateDocument } from "./CertificateDocument";
import { isNameOutdated } from "./isNameOutdated";

/** The holder's name on the newest document, and the name of today as the state's sign-in gave it. */
export async function nameOnDocument(
  act: Act,
  { id, personId }: Pick<Certificate, "id" | "personId">,
): Promise<{ readonly isOutdated: boolean; readonly onDocument: string | null; readonly now: string }> {
  const newest = await act.tx.findOne(CertificateDocument, {
    where: { certificateId: id, madeAt: Not(IsNull()) },
    order: { version: "DESC" },
  });
  const person = await act.get(Person, personId);
  const isOutdated = newest !== null && isNameOutdated(newest, person);
  return { isOutdated, onDocument: newest?.holderName ?? null, now: `${person.firstName} ${person.lastName}` };
}
