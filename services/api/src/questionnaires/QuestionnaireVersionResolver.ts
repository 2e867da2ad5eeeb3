import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../platform/RequestContext";
import { Question } from "./Question";
import { questionsOf } from "./questionnaireQueries";
import { QuestionnaireVersion } from "./QuestionnaireVersion";

@Resolver(() => QuestionnaireVersion)
export class QuestionnaireVersionResolver {
  @FieldResolver(() => [Question])
  questions(@Root() version: QuestionnaireVersion, @Ctx() ctx: RequestContext): Promise<Question[]> {
    return questionsOf(ctx, version.id);
  }
}
