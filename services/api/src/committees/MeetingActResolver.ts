import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { payload } from "../platform/payload";
import type { RequestContext } from "../platform/RequestContext";
import { AdjournMeetingInput, adjournMeeting } from "./adjournMeeting";
import { AgendaItemPayload } from "./AgendaItemPayload";
import { CancelMeetingInput, cancelMeeting } from "./cancelMeeting";
import { CastVoteInput, castVote } from "./castVote";
import { CloseVotingInput, closeVoting } from "./closeVoting";
import { ConveneMeetingInput } from "./ConveneMeetingInput";
import { conveneMeeting } from "./conveneMeeting";
import { DeclareRecusalInput, declareRecusal } from "./declareRecusal";
import { FinishSigningInput, finishSigning } from "./finishSigning";
import { MarkAttendanceInput, markAttendance } from "./markAttendance";
import { OpenVotingInput, openVoting } from "./openVoting";
import { PrepareMinutesInput, prepareMinutes } from "./prepareMinutes";
import { SendCaseBackInput, sendCaseBack } from "./sendCaseBack";
import { StartSigningInput, startSigning } from "./startSigning";
import { MeetingPayload } from "./MeetingPayload";
import { SigningPayload } from "./SigningPayload";

/** Everything that is done at, before and after a meeting. */
@Resolver()
export class MeetingActResolver {
  @Mutation(() => MeetingPayload)
  conveneMeeting(
    @Arg("input", () => ConveneMeetingInput) input: ConveneMeetingInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("meeting", () => ctx.perform(conveneMeeting, input));
  }

  @Mutation(() => MeetingPayload)
  cancelMeeting(
    @Arg("input", () => CancelMeetingInput) input: CancelMeetingInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("meeting", () => ctx.perform(cancelMeeting, input));
  }

  @Mutation(() => MeetingPayload)
  adjournMeeting(
    @Arg("input", () => AdjournMeetingInput) input: AdjournMeetingInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("meeting", () => ctx.perform(adjournMeeting, input));
  }

  @Mutation(() => MeetingPayload)
  markAttendance(
    @Arg("input", () => MarkAttendanceInput) input: MarkAttendanceInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("meeting", () => ctx.perform(markAttendance, input));
  }

  @Mutation(() => MeetingPayload)
  prepareMinutes(
    @Arg("input", () => PrepareMinutesInput) input: PrepareMinutesInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("meeting", () => ctx.perform(prepareMinutes, input));
  }

  @Mutation(() => AgendaItemPayload)
  declareRecusal(
    @Arg("input", () => DeclareRecusalInput) input: DeclareRecusalInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("agendaItem", () => ctx.perform(declareRecusal, input));
  }

  @Mutation(() => AgendaItemPayload)
  openVoting(@Arg("input", () => OpenVotingInput) input: OpenVotingInput, @Ctx() ctx: RequestContext): Promise<object> {
    return payload("agendaItem", () => ctx.perform(openVoting, input));
  }

  @Mutation(() => AgendaItemPayload)
  castVote(@Arg("input", () => CastVoteInput) input: CastVoteInput, @Ctx() ctx: RequestContext): Promise<object> {
    return payload("agendaItem", () => ctx.perform(castVote, input));
  }

  @Mutation(() => AgendaItemPayload)
  closeVoting(
    @Arg("input", () => CloseVotingInput) input: CloseVotingInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("agendaItem", () => ctx.perform(closeVoting, input));
  }

  @Mutation(() => AgendaItemPayload)
  sendCaseBack(
    @Arg("input", () => SendCaseBackInput) input: SendCaseBackInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("agendaItem", () => ctx.perform(sendCaseBack, input));
  }

  @Mutation(() => SigningPayload)
  startSigning(
    @Arg("input", () => StartSigningInput) input: StartSigningInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("signing", () => startSigning(ctx, input));
  }

  @Mutation(() => SigningPayload)
  finishSigning(
    @Arg("input", () => FinishSigningInput) input: FinishSigningInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("signing", () => finishSigning(ctx, input));
  }
}
