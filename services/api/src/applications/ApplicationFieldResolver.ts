import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { ActingParty } from "./ActingParty";
import { actingPartyOf } from "./actingPartyOf";
import { Application } from "./Application";
import { ApplicationDocument } from "./ApplicationDocument";
import { canSeeContacts, canSeeSpecialNeeds, isOfficialOf } from "./applicationPolicy";
import { ApplicationRound } from "./ApplicationRound";
import { ApplicationSectionState } from "./ApplicationSectionState";
import { isCertificateSubmitted } from "./isCertificateSubmitted";
import { CompletionRequest } from "./CompletionRequest";
import { loadSections } from "./loadSections";
import { timelineOf } from "./timelineOf";
import { Organisation } from "../organisations/Organisation";
import { Person } from "../people/Person";
import { Event } from "../platform/Event";
import type { RequestContext } from "../platform/RequestContext";
import { AwardingProcedure } from "../standards/AwardingProcedure";
import { Competence } from "../standards/Competence";
import { isPapersOnly } from "../standards/isPapersOnly";
import { Qualification } from "../standards/Qualification";
import { Specialisation } from "../standards/Specialisation";

/** What an application leads to, and what of it this viewer may see. */
@Resolver(() => Application)
export class ApplicationFieldResolver {
  /** Whose application it is; in full for the body that examines it. */
  @FieldResolver(() => Person)
  async applicant(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<Person | null> {
    const person = await ctx.one(Person).load(application.personId);
    if (!person || !canSeeContacts(ctx.viewer, application)) return person;
    return Object.assign(new Person(), person, { seenInFull: true });
  }

  @FieldResolver(() => ApplicationRound)
  round(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<ApplicationRound | null> {
    return ctx.one(ApplicationRound).load(application.applicationRoundId);
  }

  @FieldResolver(() => Qualification)
  qualification(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<Qualification | null> {
    return ctx.one(Qualification).load(application.qualificationId);
  }

  @FieldResolver(() => Specialisation, { nullable: true })
  async specialisation(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<Specialisation | null> {
    return application.specialisationId ? ctx.one(Specialisation).load(application.specialisationId) : null;
  }

  @FieldResolver(() => [Competence], {
    description: "The elective competences the applicant wants to prove, by code. KutS § 5, § 15.",
  })
  async electives(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<Competence[]> {
    const { qualificationId, electiveIds } = application;
    if (!electiveIds?.length) return [];
    const all = await ctx.many(Competence, "qualificationId", { code: "ASC" }).load(qualificationId);
    return all.filter((one) => electiveIds.includes(one.id));
  }

  @FieldResolver(() => Organisation)
  organisation(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<Organisation | null> {
    return ctx.one(Organisation).load(application.organisationId);
  }

  @FieldResolver(() => AwardingProcedure)
  procedure(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<AwardingProcedure | null> {
    return ctx.one(AwardingProcedure).load(application.awardingProcedureId);
  }

  @FieldResolver(() => String, { nullable: true })
  email(@Root() application: Application, @Ctx() ctx: RequestContext): string | null {
    return canSeeContacts(ctx.viewer, application) ? application.email : null;
  }

  @FieldResolver(() => String, { nullable: true })
  phone(@Root() application: Application, @Ctx() ctx: RequestContext): string | null {
    return canSeeContacts(ctx.viewer, application) ? application.phone : null;
  }

  @FieldResolver(() => String, { nullable: true })
  address(@Root() application: Application, @Ctx() ctx: RequestContext): string | null {
    return canSeeContacts(ctx.viewer, application) ? application.address : null;
  }

  @FieldResolver(() => String, { nullable: true })
  specialNeeds(@Root() application: Application, @Ctx() ctx: RequestContext): string | null {
    return canSeeSpecialNeeds(ctx.viewer, application) ? application.specialNeeds : null;
  }

  @FieldResolver(() => Boolean)
  declarationAccepted(@Root() application: Application): boolean {
    return application.declarationAcceptedAt !== null;
  }

  /** Papers that stand, in the order in which they were added. */
  @FieldResolver(() => [ApplicationDocument])
  async documents(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<ApplicationDocument[]> {
    const all = await ctx
      .many(ApplicationDocument, "applicationId", { addedAt: "ASC", id: "ASC" })
      .load(application.id);
    return all.filter((document) => document.removedAt === null);
  }

  /** The form as a list of tasks. */
  @FieldResolver(() => [ApplicationSectionState])
  sections(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<ApplicationSectionState[]> {
    return loadSections(ctx, application);
  }

  @FieldResolver(() => Person, { nullable: true })
  async reviewer(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return application.reviewerPersonId ? ctx.one(Person).load(application.reviewerPersonId) : null;
  }

  /** Who has to act next. */
  @FieldResolver(() => ActingParty)
  async actingParty(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<ActingParty> {
    const { status, awardingProcedureId } = application;
    const asksProcedure = status === "IN_REVIEW" || status === "ADMITTED";
    const procedure = asksProcedure ? await ctx.one(AwardingProcedure).load(awardingProcedureId) : null;
    return actingPartyOf(application, {
      today: ctx.today,
      admissionBy: procedure?.admissionBy ?? "COORDINATOR",
      isPapersOnly: procedure !== null && isPapersOnly(application.kind, procedure),
      certificateSubmitted: status === "AWARDED" && (await isCertificateSubmitted(ctx, application)),
    });
  }

  /** Newest first. */
  @FieldResolver(() => [CompletionRequest])
  completionRequests(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<CompletionRequest[]> {
    return ctx.many(CompletionRequest, "applicationId", { requestedAt: "DESC", id: "DESC" }).load(application.id);
  }

  /** What has happened, newest first, as far as the viewer may see it. */
  @FieldResolver(() => [Event])
  async timeline(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<Event[]> {
    const events = await ctx.many(Event, "subjectId", { at: "DESC", id: "DESC" }).load(application.id);
    return timelineOf(events, isOfficialOf(ctx.viewer, application));
  }
}
