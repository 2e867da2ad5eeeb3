import { FieldResolver, Resolver, Root } from "type-graphql";
import { SharePayload } from "./SharePayload";

/** The secret is told where it is made, once. */
@Resolver(() => SharePayload)
export class SharePayloadResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "The address to give out; told by createShare only and never again.",
  })
  openPath(@Root() { share }: SharePayload): string | null {
    return share?.secret === undefined ? null : `/share/${share.secret}`;
  }
}
