import type { EntityTarget, FindManyOptions, ObjectLiteral } from "typeorm";
import { Organisation } from "../organisations/Organisation";
import { AwardingProcedure } from "../standards/AwardingProcedure";
import { AwardingRight } from "../standards/AwardingRight";
import { isProcedureInForce, isRightInForce } from "../standards/isInForce";
import type { Certificate } from "./Certificate";
import { PaperFee } from "./PaperFee";

/** The transaction of an act, or the reader of a request. */
interface Finder {
  find<T extends ObjectLiteral>(entity: EntityTarget<T>, options: FindManyOptions<T>): Promise<T[]>;
}

/** On which terms a certificate comes on paper today. */
export interface PaperTerms {
  /** Looks the order through and issues the invoice: the body, or Kutsekoda when the body has lost its right or is gone. */
  readonly handler: Organisation;
  readonly isWithBody: boolean;
  readonly procedureId: string | null;
  readonly fees: readonly PaperFee[];
}

/** Who handles an order for this certificate, and by which price list. */
export async function paperTermsFor(from: Finder, certificate: Certificate, today: string): Promise<PaperTerms> {
  const { organisationId, qualificationId } = certificate;
  const rights = await from.find(AwardingRight, { where: { organisationId, qualificationId } });
  const isWithBody = rights.some((right) => isRightInForce(right, today));
  const [handler] = await from.find(Organisation, {
    where: isWithBody ? { id: organisationId } : { kind: "AUTHORITY" },
  });
  if (!handler) throw new Error("Kutsekoda itself is not among the organisations");
  const procedures = isWithBody
    ? await from.find(AwardingProcedure, { where: { organisationId, qualificationId } })
    : [];
  const procedure = procedures.find((one) => isProcedureInForce(one, today));
  const fees = await from.find(PaperFee, { where: { organisationId: handler.id } });
  return { handler, isWithBody, procedureId: procedure?.id ?? null, fees };
}
