import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Person } from "../people/Person";
import type { RequestContext } from "../platform/RequestContext";
import { ExamPart } from "../standards/ExamPart";
import { ExamResult } from "./ExamResult";

@Resolver(() => ExamResult)
export class ExamResultResolver {
  @FieldResolver(() => ExamPart)
  examPart(@Root() result: ExamResult, @Ctx() ctx: RequestContext): Promise<ExamPart | null> {
    return ctx.one(ExamPart).load(result.examPartId);
  }

  @FieldResolver(() => Person)
  recordedBy(@Root() result: ExamResult, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return ctx.one(Person).load(result.recordedBy);
  }
}
