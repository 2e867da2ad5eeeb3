import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { RequestContext } from "../platform/RequestContext";
import { StoredDocument } from "../platform/StoredDocument";
import { CertificateDocument } from "./CertificateDocument";

/** What is told of one version of a certificate's document; who reads it was decided before. */
@Resolver(() => CertificateDocument)
export class CertificateVersionResolver {
  @FieldResolver(() => String, { nullable: true, description: "Where this version is downloaded." })
  path(@Root() { certificateId, version, madeAt }: CertificateDocument): string | null {
    return madeAt && `/documents/certificates/${certificateId}.pdf?version=${version}`;
  }

  @FieldResolver(() => String, { nullable: true, description: "SHA-256 of the file, in hexadecimal." })
  async sha256(@Root() document: CertificateDocument, @Ctx() ctx: RequestContext): Promise<string | null> {
    return (await storedOf(document, ctx))?.sha256 ?? null;
  }

  @FieldResolver(() => Int, { nullable: true })
  async byteSize(@Root() document: CertificateDocument, @Ctx() ctx: RequestContext): Promise<number | null> {
    return (await storedOf(document, ctx))?.byteSize ?? null;
  }
}

function storedOf(document: CertificateDocument, ctx: RequestContext): Promise<StoredDocument | null> {
  return document.storedDocumentId ? ctx.one(StoredDocument).load(document.storedDocumentId) : Promise.resolve(null);
}
