import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { ApplicationDocument } from "./ApplicationDocument";
import type { RequestContext } from "../platform/RequestContext";
import { StoredDocument } from "../platform/StoredDocument";
import { DocumentRequirement } from "../standards/DocumentRequirement";

/** What a paper is, beside its title. */
@Resolver(() => ApplicationDocument)
export class ApplicationDocumentResolver {
  @FieldResolver(() => DocumentRequirement, { nullable: true })
  async requirement(
    @Root() document: ApplicationDocument,
    @Ctx() ctx: RequestContext,
  ): Promise<DocumentRequirement | null> {
    return document.documentRequirementId ? ctx.one(DocumentRequirement).load(document.documentRequirementId) : null;
  }

  @FieldResolver(() => String)
  async fileName(@Root() document: ApplicationDocument, @Ctx() ctx: RequestContext): Promise<string | null> {
    return (await stored(document, ctx))?.fileName ?? null;
  }

  @FieldResolver(() => Int)
  async byteSize(@Root() document: ApplicationDocument, @Ctx() ctx: RequestContext): Promise<number | null> {
    return (await stored(document, ctx))?.byteSize ?? null;
  }

  @FieldResolver(() => String)
  async mediaType(@Root() document: ApplicationDocument, @Ctx() ctx: RequestContext): Promise<string | null> {
    return (await stored(document, ctx))?.mediaType ?? null;
  }

  /** Where it is downloaded from, on the register's own address. */
  @FieldResolver(() => String)
  downloadPath(@Root() document: ApplicationDocument): string {
    return `/files/${document.storedDocumentId}`;
  }
}

const stored = (document: ApplicationDocument, ctx: RequestContext): Promise<StoredDocument | null> =>
  ctx.one(StoredDocument).load(document.storedDocumentId);
