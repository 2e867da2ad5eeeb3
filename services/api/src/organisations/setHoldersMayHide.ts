import { Field, ID, InputType } from "type-graphql";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { givenReason } from "../platform/givenReason";
import { Organisation } from "./Organisation";
import { OrganisationKind } from "./OrganisationKind";
import { canDecideHiding } from "./organisationPolicy";

@InputType()
export class SetHoldersMayHideInput {
  @Field(() => ID)
  organisationId!: string;

  /** False: nobody hides more of a certificate of this body from now on; what is hidden already stays so. */
  @Field(() => Boolean)
  mayHide!: boolean;

  /** Shown to applicants and holders while they may not hide, in Estonian; 2,000 characters at most. */
  @Field(() => String)
  reason!: string;
}

/** Kutsekoda decides, with a reason, whether holders of a body's certificates may hide them from the public. */
export async function setHoldersMayHide(act: Act, input: SetHoldersMayHideInput): Promise<Organisation> {
  authorize(canDecideHiding(act.viewer));
  const body = await act.lock(Organisation, input.organisationId);
  if (body.kind === OrganisationKind.EMPLOYER || body.kind === OrganisationKind.AUTHORITY) {
    throw new AccessError("NOT_FOUND");
  }
  const reason = givenReason(input.reason, 2000);
  const rule = { holdersMayHide: input.mayHide, hidingRefusedReason: input.mayHide ? null : reason };
  if (body.holdersMayHide === rule.holdersMayHide && body.hidingRefusedReason === rule.hidingRefusedReason) return body;
  await act.tx.update(Organisation, { id: body.id }, rule);
  if (input.mayHide) await act.record("organisation.hidingAllowed", body.id, { reason });
  else await act.record("organisation.hidingRefused", body.id, { reason });
  return Object.assign(body, rule);
}
