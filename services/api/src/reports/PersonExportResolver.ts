import { Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { payload } from "../platform/payload";
import { RequestContext } from "../platform/RequestContext";
import { PersonExport } from "./PersonExport";
import { PersonExportPayload } from "./PersonExportPayload";
import { requestExport } from "./requestExport";

/** The packages of one's own data. */
@Resolver(() => PersonExport)
export class PersonExportResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "Where both files are downloaded from in one sealed container (ASiC-E) while it is kept.",
  })
  containerPath(@Root() made: PersonExport): string | null {
    return pathOf(made, made.containerDocumentId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Where the JSON file is downloaded from while it is kept.",
  })
  jsonPath(@Root() made: PersonExport): string | null {
    return pathOf(made, made.jsonDocumentId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Where the PDF file is downloaded from while it is kept.",
  })
  pdfPath(@Root() made: PersonExport): string | null {
    return pathOf(made, made.pdfDocumentId);
  }

  @Mutation(() => PersonExportPayload)
  requestExport(@Ctx() ctx: RequestContext): Promise<PersonExportPayload> {
    return payload("export", () => ctx.perform(requestExport, undefined));
  }
}

const pathOf = (made: PersonExport, documentId: string | null): string | null =>
  documentId === null || made.removedAt !== null ? null : `/files/${documentId}`;
