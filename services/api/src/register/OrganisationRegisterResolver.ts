import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import { RequestContext } from "../platform/RequestContext";
import { PublicCommittee } from "./PublicCommittee";
import { publicCommitteesOf } from "./publicCommitteesOf";

/** What the public register adds to an awarding body. */
@Resolver(() => Organisation)
export class OrganisationRegisterResolver {
  /** Its committees and their members, unless they are hidden (then `committeeHiddenReason` says why). */
  @FieldResolver(() => [PublicCommittee])
  publicCommittees(@Root() organisation: Organisation, @Ctx() ctx: RequestContext): Promise<PublicCommittee[]> {
    return publicCommitteesOf(ctx, organisation.id);
  }
}
