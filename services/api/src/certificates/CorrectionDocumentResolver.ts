import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { RequestContext } from "../platform/RequestContext";
import { StoredDocument } from "../platform/StoredDocument";
import { CorrectionDocument } from "./CorrectionDocument";

/** The file behind a piece of evidence. */
@Resolver(() => CorrectionDocument)
export class CorrectionDocumentResolver {
  @FieldResolver(() => String)
  async fileName(@Root() { storedDocumentId }: CorrectionDocument, @Ctx() ctx: RequestContext): Promise<string | null> {
    return (await ctx.one(StoredDocument).load(storedDocumentId))?.fileName ?? null;
  }

  @FieldResolver(() => Int)
  async byteSize(@Root() { storedDocumentId }: CorrectionDocument, @Ctx() ctx: RequestContext): Promise<number | null> {
    return (await ctx.one(StoredDocument).load(storedDocumentId))?.byteSize ?? null;
  }

  @FieldResolver(() => String, { description: "Where it is downloaded from, on the register's own address." })
  downloadPath(@Root() { storedDocumentId }: CorrectionDocument): string {
    return `/files/${storedDocumentId}`;
  }
}
