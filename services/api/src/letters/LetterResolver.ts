import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { emailStateOf } from "./emailStateOf";
import { Letter } from "./Letter";
import { LetterConnection } from "./LetterConnection";
import { LetterEmailState } from "./LetterEmailState";
import { LetterPayload } from "./LetterPayload";
import { findLetter, findLetters } from "./letterQueries";
import { markLetterRead, MarkLetterReadInput } from "./markLetterRead";
import type { Connection } from "../platform/graphql/connectionOf";
import { payload } from "../platform/payload";
import type { RequestContext } from "../platform/RequestContext";

@Resolver(() => Letter)
export class LetterResolver {
  /** One's own letters, newest first. */
  @Query(() => LetterConnection)
  letters(
    @Arg("unreadOnly", () => Boolean, { nullable: true, defaultValue: false }) unreadOnly: boolean,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<Letter>> {
    return findLetters(ctx, unreadOnly, first, after);
  }

  /** One of one's own letters. */
  @Query(() => Letter, { nullable: true })
  letter(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<Letter | null> {
    return findLetter(ctx, id);
  }

  @FieldResolver(() => LetterEmailState)
  emailState(@Root() letter: Letter): LetterEmailState {
    return emailStateOf(letter);
  }

  /** Notes that the addressee has opened the letter. */
  @Mutation(() => LetterPayload)
  markLetterRead(
    @Arg("input", () => MarkLetterReadInput) input: MarkLetterReadInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("letter", () => ctx.perform(markLetterRead, input));
  }
}
