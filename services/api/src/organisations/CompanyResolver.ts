import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { BusinessRegisterDown } from "../integrations/businessRegister/BusinessRegister";
import { ViewerPayload } from "../people/ViewerPayload";
import { viewerOf } from "../people/viewerOf";
import type { ViewerType } from "../people/ViewerType";
import { payload } from "../platform/payload";
import { RequestContext } from "../platform/RequestContext";
import { ActForCompanyInput, actForCompany } from "./actForCompany";
import { askCompanies } from "./askCompanies";
import { CompanyRights } from "./CompanyRights";
import { Organisation } from "./Organisation";

@Resolver()
export class CompanyResolver {
  /** The companies the viewer may act for, as the business register says just now. */
  @Query(() => CompanyRights)
  async companyRights(@Ctx() ctx: RequestContext): Promise<CompanyRights> {
    try {
      const companies = await askCompanies(ctx);
      const { activeRole, organisationId } = ctx.viewer;
      const acting =
        activeRole === "EMPLOYER" && organisationId ? await ctx.one(Organisation).load(organisationId) : null;
      return {
        isRegisterAnswering: true,
        companies: companies.map((one) => ({ ...one, isActing: one.registryCode === acting?.registryCode })),
      };
    } catch (error) {
      if (!(error instanceof BusinessRegisterDown)) throw error;
      return { isRegisterAnswering: false, companies: [] };
    }
  }

  @Mutation(() => ViewerPayload)
  actForCompany(
    @Arg("input", () => ActForCompanyInput) input: ActForCompanyInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("viewer", async () => {
      await actForCompany(ctx, input);
      return (await viewerOf(ctx)) as ViewerType;
    });
  }
}
