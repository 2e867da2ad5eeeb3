import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import { RoleEnum } from "../people/RoleEnum";
import { RequestContext } from "../platform/RequestContext";
import { Role } from "../platform/Role";
import { ShareOpening } from "./ShareOpening";

/** Who opened a link, where it was a company: its name and the role, never the person's own name. */
@Resolver(() => ShareOpening)
export class ShareOpeningResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: "Null: somebody who did not sign in." })
  async organisation(@Root() opening: ShareOpening, @Ctx() ctx: RequestContext): Promise<Organisation | null> {
    return opening.readerOrganisationId ? ctx.one(Organisation).load(opening.readerOrganisationId) : null;
  }

  @FieldResolver(() => RoleEnum, { nullable: true })
  role(@Root() opening: ShareOpening): Role | null {
    return Object.values(Role).find((role) => role === opening.readerRole) ?? null;
  }
}
