import { ArrayMaxSize } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { isId } from "../platform/isId";
import type { RequestContext } from "../platform/RequestContext";
import { readRegisterRow } from "./readRegisterRow";
import { ofHolderForShare } from "./registerStatements";
import type { SharedCertificate } from "./SharedCertificate";
import { ShareField } from "./ShareField";
import { underScope } from "./underScope";

@InputType()
export class SharePreviewInput {
  @Field(() => [ID])
  @ArrayMaxSize(50)
  certificateIds!: string[];

  @Field(() => [ShareField])
  fields!: ShareField[];
}

/** What a link of this scope would show of the viewer's own certificates, before it is made; no opening is used up. */
export async function previewShare(ctx: RequestContext, input: SharePreviewInput): Promise<SharedCertificate[]> {
  const { personId } = ctx.viewer;
  const ids = input.certificateIds.filter(isId);
  if (personId === null || ids.length === 0) return [];
  const { statement, values } = ofHolderForShare(ids, personId);
  const rows = (await ctx.read.tuples(statement, values)).map(readRegisterRow);
  return underScope(ctx.read, rows, input.fields, ctx.today);
}
