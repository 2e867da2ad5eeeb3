import { Field, InputType } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import { AccessError } from "../platform/AccessError";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import type { RequestContext } from "../platform/RequestContext";
import { findShareDoor } from "./findShareDoor";
import { openShare, type OpenedShare } from "./openShare";
import { canOpenFor } from "./sharePolicy";
import { takeOpening } from "./takeOpening";
import { withoutGuessing } from "./withoutGuessing";

@InputType()
export class OpenCompanyShareInput {
  @Field(() => String, { description: "What stands in the link's address after /share/." })
  secret!: string;
}

/**
 * Somebody who acts for a company opens the link its holder gave that company. Another company is told so plainly: whoever
 * has the link knows already that it is for some one company, and may act for several.
 */
export async function openCompanyShare(ctx: RequestContext, { secret }: OpenCompanyShareInput): Promise<OpenedShare> {
  const organisationId = ctx.viewer.organisationId ?? "";
  const company = await ctx.one(Organisation).load(organisationId);
  if (!company) throw new AccessError("FORBIDDEN");
  const door = await withoutGuessing(
    ctx,
    () => findShareDoor(ctx.read, secret, ctx.today),
    (found) => found === null,
  );
  if (!door || door.companyCode === null) throw new Refusal(ProblemCode.SHARE_NOT_OPEN);
  if (!canOpenFor(ctx.viewer, door, company)) throw new Refusal(ProblemCode.SHARE_FOR_ANOTHER_COMPANY);
  const taken = await ctx.perform(takeOpening, { shareId: door.id, client: null, ticket: null, mayCount: true });
  const opened = taken ? await openShare(ctx.read, secret, ctx.today, company.registryCode) : null;
  if (!opened) throw new Refusal(ProblemCode.SHARE_NOT_OPEN);
  return opened;
}
