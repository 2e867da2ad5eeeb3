import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Certificate } from "../certificates/Certificate";
import { PublicCertificate } from "../certificates/PublicCertificate";
import { Person } from "../people/Person";
import { payload } from "../platform/payload";
import { RequestContext } from "../platform/RequestContext";
import { HolderMessagePayload } from "./HolderMessagePayload";
import { canWriteToHolder } from "./holderMessagePolicy";
import { writeToHolder, WriteToHolderInput } from "./writeToHolder";

/** Writing to the holder of a certificate that is shown to all. */
@Resolver(() => Certificate)
export class HolderMessageResolver {
  @FieldResolver(() => Boolean)
  viewerCanWriteToHolder(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): boolean {
    return certificate instanceof PublicCertificate && canWriteToHolder(ctx.viewer, certificate);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: "Null to who may not write." })
  async holderTakesMessages(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Promise<boolean | null> {
    if (!this.viewerCanWriteToHolder(certificate, ctx)) return null;
    return (await ctx.one(Person).load(certificate.personId))?.messagesRefusedAt === null;
  }

  @Mutation(() => HolderMessagePayload)
  writeToHolder(
    @Arg("input", () => WriteToHolderInput) input: WriteToHolderInput,
    @Ctx() ctx: RequestContext,
  ): Promise<HolderMessagePayload> {
    return payload("message", () => ctx.perform(writeToHolder, input));
  }
}
