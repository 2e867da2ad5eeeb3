import { Field, ID, InputType } from "type-graphql";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { givenReason } from "../platform/givenReason";
import { Organisation } from "./Organisation";
import { OrganisationKind } from "./OrganisationKind";
import { canHideCommittee } from "./organisationPolicy";

@InputType()
export class SetCommitteeHiddenInput {
  @Field(() => ID)
  organisationId!: string;

  /** False shows the members to the public again. */
  @Field(() => Boolean)
  isHidden!: boolean;

  /** Shown to the public beside the body while the members are hidden, in Estonian; 2,000 characters at most. */
  @Field(() => String)
  reason!: string;
}

/** Kutsekoda hides from the public who sits on a body's committees, with a public reason, or shows them again. */
export async function setCommitteeHidden(act: Act, input: SetCommitteeHiddenInput): Promise<Organisation> {
  authorize(canHideCommittee(act.viewer));
  const body = await act.lock(Organisation, input.organisationId);
  if (body.kind === OrganisationKind.EMPLOYER) throw new AccessError("NOT_FOUND");
  const reason = givenReason(input.reason, 2000);
  const committeeHiddenReason = input.isHidden ? reason : null;
  if (body.committeeHiddenReason === committeeHiddenReason) return body;
  await act.tx.update(Organisation, { id: body.id }, { committeeHiddenReason });
  if (input.isHidden) await act.record("organisation.committeeHidden", body.id, { reason });
  else await act.record("organisation.committeeShown", body.id, { reason });
  return Object.assign(body, { committeeHiddenReason });
}
