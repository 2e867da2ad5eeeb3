import { Field, ID, InputType } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import { OrganisationKind } from "../organisations/OrganisationKind";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { canAllowAsking } from "./questionnairePolicy";

@InputType()
export class AllowBodyToAskInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => Boolean)
  isAllowed!: boolean;
}

/** Kutsekoda allows a body to ask the holders of its own certificates, or takes that back; what is open stays open. */
export async function allowBodyToAsk(act: Act, input: AllowBodyToAskInput): Promise<Organisation> {
  authorize(canAllowAsking(act.viewer));
  const body = await act.lock(Organisation, input.organisationId);
  if (body.kind === OrganisationKind.AUTHORITY) throw new AccessError("NOT_FOUND");
  if (body.mayAskHolders === input.isAllowed) return body;
  await act.tx.update(Organisation, { id: body.id }, { mayAskHolders: input.isAllowed });
  await act.record("organisation.askingAllowed", body.id, { isAllowed: input.isAllowed });
  return Object.assign(body, { mayAskHolders: input.isAllowed });
}
