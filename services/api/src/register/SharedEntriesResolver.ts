import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { NamedCompany } from "../organisations/NamedCompany";
import { nameCompany } from "../organisations/nameCompany";
import { payload } from "../platform/payload";
import { RequestContext } from "../platform/RequestContext";
import { openCompanyShare, OpenCompanyShareInput } from "./openCompanyShare";
import { previewShare, SharePreviewInput } from "./previewShare";
import { SharedEntries } from "./SharedEntries";
import { SharedEntriesPayload } from "./SharedEntriesPayload";
import { sharedEntriesOf } from "./sharedEntriesOf";

/** What a link would show, links for one company: whom the holder names, and how the company opens them. */
@Resolver()
export class SharedEntriesResolver {
  /** What a link would show, before it is made. */
  @Query(() => SharedEntries)
  async sharePreview(
    @Arg("input", () => SharePreviewInput) input: SharePreviewInput,
    @Ctx() ctx: RequestContext,
  ): Promise<SharedEntries> {
    return sharedEntriesOf(await previewShare(ctx, input), ctx.now);
  }

  /** The company of a registry code, so that the holder sees whom a link is for; null when there is none. */
  @Query(() => NamedCompany, { nullable: true })
  companyByCode(
    @Arg("registryCode", () => String) registryCode: string,
    @Ctx() ctx: RequestContext,
  ): Promise<NamedCompany | null> {
    return nameCompany(ctx, registryCode);
  }

  @Mutation(() => SharedEntriesPayload)
  openCompanyShare(
    @Arg("input", () => OpenCompanyShareInput) input: OpenCompanyShareInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("shared", async () => {
      const { certificates } = await openCompanyShare(ctx, input);
      return sharedEntriesOf(certificates, ctx.now);
    });
  }
}
