import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Person } from "../people/Person";
import type { RequestContext } from "../platform/RequestContext";
import { Minutes } from "./Minutes";
import { MinutesSignature } from "./MinutesSignature";
import { MinutesSigner } from "./MinutesSigner";

const pathOf = (documentId: string | null): string | null => (documentId ? `/files/${documentId}` : null);

@Resolver(() => Minutes)
export class MinutesResolver {
  @FieldResolver(() => Boolean)
  isReady(@Root() minutes: Minutes): boolean {
    return minutes.readyAt !== null;
  }

  /** Of otsused.json, which holds the whole content. */
  @FieldResolver(() => String, { nullable: true })
  sha256(@Root() minutes: Minutes): string | null {
    return minutes.contentSha256;
  }

  @FieldResolver(() => String, { nullable: true })
  pdfPath(@Root() minutes: Minutes): string | null {
    return pathOf(minutes.pdfDocumentId);
  }

  @FieldResolver(() => String, { nullable: true })
  jsonPath(@Root() minutes: Minutes): string | null {
    return pathOf(minutes.jsonDocumentId);
  }

  @FieldResolver(() => String, { nullable: true })
  containerPath(@Root() minutes: Minutes): string | null {
    return pathOf(minutes.containerDocumentId);
  }

  @FieldResolver(() => [MinutesSignature])
  signatures(@Root() minutes: Minutes, @Ctx() ctx: RequestContext): Promise<MinutesSignature[]> {
    return ctx.many(MinutesSignature, "minutesId", { signedAt: "ASC" }).load(minutes.id);
  }

  @FieldResolver(() => [Person])
  async requiredSigners(@Root() minutes: Minutes, @Ctx() ctx: RequestContext): Promise<(Person | null)[]> {
    const signers = await ctx.many(MinutesSigner, "minutesId").load(minutes.id);
    return Promise.all(signers.map((signer) => ctx.one(Person).load(signer.personId)));
  }
}
