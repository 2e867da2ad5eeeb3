import type { EntityManager } from "typeorm";
import { isId } from "../platform/isId";
import type { Viewer } from "../platform/Viewer";
import { Recipient } from "./Recipient";

/**
 * The viewer as one who is asked; null for whoever is not. Who is asked for several bodies names the body; without a name it is
 * the one the viewer acts for now, else one the viewer may still speak for, what waits for an answer first.
 */
export async function ownRecipientOf(
  read: Pick<EntityManager, "find">,
  viewer: Viewer,
  questionnaireId: string,
  organisationId?: string | null,
): Promise<Recipient | null> {
  const { personId } = viewer;
  if (personId === null || (organisationId && !isId(organisationId))) return null;
  const own = { questionnaireId, personId };
  const where = organisationId ? { ...own, speaksFor: organisationId } : own;
  const found = await read.find(Recipient, { where, order: { id: "ASC" } });
  const bodies = viewer.mandates.map((mandate) => mandate.organisationId);
  const rank = ({ speaksFor, answeredAt }: Recipient): number =>
    (speaksFor !== null && speaksFor === viewer.organisationId ? 0 : 4) +
    (speaksFor !== null && !bodies.includes(speaksFor) ? 2 : 0) +
    (answeredAt === null ? 0 : 1);
  return [...found].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}
