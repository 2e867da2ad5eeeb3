import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { AdmitApplicationInput, admitApplication } from "./admitApplication";
import { Application } from "./Application";
import { ApplicationPayload } from "./ApplicationPayload";
import { AttachDocumentInput, attachDocument } from "./attachDocument";
import { CompleteApplicationInput, completeApplication } from "./completeApplication";
import { DiscardDraftInput, discardDraft } from "./discardDraft";
import { LeaveUnexaminedInput, leaveUnexamined } from "./leaveUnexamined";
import { OpenForSupervisionInput, openForSupervision } from "./openForSupervision";
import { RefuseAdmissionInput, refuseAdmission } from "./refuseAdmission";
import { RemoveDocumentInput, removeDocument } from "./removeDocument";
import { RequestCompletionInput, requestCompletion } from "./requestCompletion";
import { saveApplication } from "./saveApplication";
import { SaveApplicationInput } from "./SaveApplicationInput";
import { StartApplicationInput, startApplication } from "./startApplication";
import { SubmitApplicationInput, submitApplication } from "./submitApplication";
import { TakeForReviewInput, takeForReview } from "./takeForReview";
import { WithdrawApplicationInput, withdrawApplication } from "./withdrawApplication";
import type { Act } from "../platform/Act";
import { payload } from "../platform/payload";
import type { RequestContext } from "../platform/RequestContext";

function answer<I>(
  ctx: RequestContext,
  action: (act: Act, input: I) => Promise<Application>,
  input: I,
): Promise<object> {
  return payload("application", () => ctx.perform(action, input));
}

/** What the applicant and the awarding body do with an application. */
@Resolver(() => Application)
export class ApplicationActResolver {
  /** Begins a draft in an open round. */
  @Mutation(() => ApplicationPayload)
  startApplication(
    @Arg("input", () => StartApplicationInput) input: StartApplicationInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return answer(ctx, startApplication, input);
  }

  /** Keeps a draft as it is typed. */
  @Mutation(() => ApplicationPayload)
  saveApplication(
    @Arg("input", () => SaveApplicationInput) input: SaveApplicationInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return answer(ctx, saveApplication, input);
  }

  /** Puts an uploaded paper to an application. */
  @Mutation(() => ApplicationPayload)
  attachDocument(
    @Arg("input", () => AttachDocumentInput) input: AttachDocumentInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return answer(ctx, attachDocument, input);
  }

  /** Takes a paper back. */
  @Mutation(() => ApplicationPayload)
  removeDocument(
    @Arg("input", () => RemoveDocumentInput) input: RemoveDocumentInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return answer(ctx, removeDocument, input);
  }

  /** Hands the application in. */
  @Mutation(() => ApplicationPayload)
  submitApplication(
    @Arg("input", () => SubmitApplicationInput) input: SubmitApplicationInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return answer(ctx, submitApplication, input);
  }

  /** Takes a submitted application back. */
  @Mutation(() => ApplicationPayload)
  withdrawApplication(
    @Arg("input", () => WithdrawApplicationInput) input: WithdrawApplicationInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return answer(ctx, withdrawApplication, input);
  }

  /** Throws a draft away for good. */
  @Mutation(() => ApplicationPayload)
  discardDraft(
    @Arg("input", () => DiscardDraftInput) input: DiscardDraftInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return answer(ctx, discardDraft, input);
  }

  /** A coordinator opens an application. */
  @Mutation(() => ApplicationPayload)
  takeForReview(
    @Arg("input", () => TakeForReviewInput) input: TakeForReviewInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return answer(ctx, takeForReview, input);
  }

  /** A coordinator asks for what is missing. */
  @Mutation(() => ApplicationPayload)
  requestCompletion(
    @Arg("input", () => RequestCompletionInput) input: RequestCompletionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return answer(ctx, requestCompletion, input);
  }

  /** The applicant answers the request. */
  @Mutation(() => ApplicationPayload)
  completeApplication(
    @Arg("input", () => CompleteApplicationInput) input: CompleteApplicationInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return answer(ctx, completeApplication, input);
  }

  /** After the term the application is left unexamined. */
  @Mutation(() => ApplicationPayload)
  leaveUnexamined(
    @Arg("input", () => LeaveUnexaminedInput) input: LeaveUnexaminedInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return answer(ctx, leaveUnexamined, input);
  }

  /** The applicant may be assessed. */
  @Mutation(() => ApplicationPayload)
  admitApplication(
    @Arg("input", () => AdmitApplicationInput) input: AdmitApplicationInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return answer(ctx, admitApplication, input);
  }

  /** Kutsekoda opens an application for an hour, with a reason the applicant can read. */
  @Mutation(() => ApplicationPayload)
  openForSupervision(
    @Arg("input", () => OpenForSupervisionInput) input: OpenForSupervisionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return answer(ctx, openForSupervision, input);
  }

  /** The applicant may not be assessed; with ground and reasons. */
  @Mutation(() => ApplicationPayload)
  refuseAdmission(
    @Arg("input", () => RefuseAdmissionInput) input: RefuseAdmissionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return answer(ctx, refuseAdmission, input);
  }
}
