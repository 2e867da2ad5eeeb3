import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Person } from "../people/Person";
import type { RequestContext } from "../platform/RequestContext";
import { AnswerFile } from "./AnswerFile";
import { filesOfAnswer } from "./filesOfAnswer";
import { OwnAnswer } from "./OwnAnswer";

@Resolver(() => OwnAnswer)
export class OwnAnswerResolver {
  /** Who of the body wrote it last. */
  @FieldResolver(() => Person, { nullable: true })
  savedBy(@Root() answer: OwnAnswer, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return answer.savedBy ? ctx.one(Person).load(answer.savedBy) : Promise.resolve(null);
  }

  /** The files of an answer that is files. */
  @FieldResolver(() => [AnswerFile])
  files(@Root() answer: OwnAnswer, @Ctx() ctx: RequestContext): Promise<AnswerFile[]> {
    return filesOfAnswer(ctx, answer.value);
  }
}
