import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Application } from "../applications/Application";
import { Organisation } from "../organisations/Organisation";
import { LocaleEnum } from "../people/LocaleEnum";
import { Person } from "../people/Person";
import { Event } from "../platform/Event";
import { RequestContext } from "../platform/RequestContext";
import type { Locale } from "../platform/Viewer";
import { Competence } from "../standards/Competence";
import { Qualification } from "../standards/Qualification";
import { Specialisation } from "../standards/Specialisation";
import { Certificate } from "./Certificate";
import { canSeeEntry, isOfficialOf, isShownToAll } from "./certificatePolicy";
import { CertificateStatus } from "./CertificateStatus";
import { certificateStatusOn } from "./certificateStatusOn";
import { Holder } from "./Holder";
import { PublicCertificate } from "./PublicCertificate";
import { shownHolder } from "./shownHolder";

const missing = (what: string): never => {
  throw new Error(`A certificate points at ${what} that is not there`);
};

const isElective = (competence: Competence): boolean => competence.isElective;

const competencesOf = (ctx: RequestContext, { qualificationId }: Certificate): Promise<Competence[]> =>
  ctx.many(Competence, "qualificationId", { code: "ASC" }).load(qualificationId);

/** The public view is made from fewer columns: of it they are looked up. */
async function electiveIdsOf(ctx: RequestContext, certificate: Certificate): Promise<string[] | null> {
  const full = certificate instanceof PublicCertificate ? await ctx.one(Certificate).load(certificate.id) : certificate;
  return full?.electiveIds ?? null;
}

/** What belongs to a certificate, and what of it only the officials and the holder see. */
@Resolver(() => Certificate)
export class CertificateFieldResolver {
  @FieldResolver(() => CertificateStatus)
  status(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): CertificateStatus {
    return certificate instanceof PublicCertificate ? certificate.status : certificateStatusOn(certificate, ctx.today);
  }

  @FieldResolver(() => Holder)
  async holder(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Promise<Holder> {
    const person = (await ctx.one(Person).load(certificate.personId)) ?? missing("a person");
    return shownHolder(person, certificate, canSeeEntry(ctx.viewer, certificate));
  }

  @FieldResolver(() => Qualification)
  async qualification(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Promise<Qualification> {
    return (await ctx.one(Qualification).load(certificate.qualificationId)) ?? missing("a qualification");
  }

  @FieldResolver(() => Specialisation, { nullable: true })
  specialisation(
    @Root() { specialisationId }: Certificate,
    @Ctx() ctx: RequestContext,
  ): Promise<Specialisation | null> {
    return specialisationId ? ctx.one(Specialisation).load(specialisationId) : Promise.resolve(null);
  }

  @FieldResolver(() => [Competence], {
    description:
      "What the holder has proven: the compulsory competences, and of the electives those on record. KutS § 21.",
  })
  async competences(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Promise<Competence[]> {
    const all = await competencesOf(ctx, certificate);
    const proven = all.some(isElective) ? await electiveIdsOf(ctx, certificate) : null;
    return all.filter((one) => !one.isElective || proven?.includes(one.id));
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: "False: which electives were proven is not on record; null: there are none to choose from.",
  })
  async areElectivesRecorded(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Promise<boolean | null> {
    const all = await competencesOf(ctx, certificate);
    return all.some(isElective) ? (await electiveIdsOf(ctx, certificate)) !== null : null;
  }

  @FieldResolver(() => Organisation)
  async awardingBody(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Promise<Organisation> {
    return (await ctx.one(Organisation).load(certificate.organisationId)) ?? missing("a body");
  }

  @FieldResolver(() => LocaleEnum, { nullable: true })
  examLanguage(@Root() certificate: Certificate): Locale | null {
    return certificate.examLanguage;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "A text of its own (lisaväli), for who may see the whole entry.",
  })
  additionalText(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): string | null {
    return canSeeEntry(ctx.viewer, certificate) ? certificate.additionalText : null;
  }

  @FieldResolver(() => String, { nullable: true })
  verificationCode(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): string | null {
    return canSeeEntry(ctx.viewer, certificate) ? certificate.verificationCode : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Where anybody may check it, e.g. /verify/4ZK2M9X7Q1TB.",
  })
  verificationPath(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): string | null {
    const code = this.verificationCode(certificate, ctx);
    return code === null ? null : `/verify/${code}`;
  }

  @FieldResolver(() => Certificate, { nullable: true })
  async replacedBy(@Root() { replacedById }: Certificate, @Ctx() ctx: RequestContext): Promise<Certificate | null> {
    const newer = replacedById ? await ctx.one(Certificate).load(replacedById) : null;
    return newer && (canSeeEntry(ctx.viewer, newer) || isShownToAll(newer)) ? newer : null;
  }

  @FieldResolver(() => Person, { nullable: true })
  async person(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Promise<Person | null> {
    if (!canSeeEntry(ctx.viewer, certificate)) return null;
    const person = await ctx.one(Person).load(certificate.personId);
    return person && Object.assign(new Person(), person, { seenInFull: isOfficialOf(ctx.viewer, certificate) });
  }

  @FieldResolver(() => Application, { nullable: true })
  async application(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Promise<Application | null> {
    if (!certificate.applicationId || !canSeeEntry(ctx.viewer, certificate)) return null;
    return ctx.one(Application).load(certificate.applicationId);
  }

  @FieldResolver(() => Date, { nullable: true })
  draftedAt(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Date | null {
    return canSeeEntry(ctx.viewer, certificate) ? certificate.draftedAt : null;
  }

  @FieldResolver(() => Date, { nullable: true })
  submittedAt(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Date | null {
    return canSeeEntry(ctx.viewer, certificate) ? certificate.submittedAt : null;
  }

  @FieldResolver(() => Date, { nullable: true })
  returnedAt(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Date | null {
    return isOfficialOf(ctx.viewer, certificate) ? certificate.returnedAt : null;
  }

  @FieldResolver(() => String, { nullable: true })
  returnReason(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): string | null {
    return isOfficialOf(ctx.viewer, certificate) ? certificate.returnReason : null;
  }

  @FieldResolver(() => String, { nullable: true, description: "For the holder and the officials." })
  invalidationReason(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): string | null {
    return canSeeEntry(ctx.viewer, certificate) ? certificate.invalidationReason : null;
  }

  @FieldResolver(() => Date, { nullable: true })
  confirmedAt(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Date | null {
    return canSeeEntry(ctx.viewer, certificate) ? certificate.confirmedAt : null;
  }

  @FieldResolver(() => [Event], { description: "Newest first; empty for who sees the public entry only." })
  timeline(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Promise<Event[]> {
    if (!canSeeEntry(ctx.viewer, certificate)) return Promise.resolve([]);
    return ctx.many(Event, "subjectId", { at: "DESC", id: "DESC" }).load(certificate.id);
  }
}
