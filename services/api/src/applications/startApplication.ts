import { Field, ID, InputType } from "type-graphql";
import { In, Not } from "typeorm";
import { Application } from "./Application";
import { ApplicationRound } from "./ApplicationRound";
import { canSeeRound } from "./applicationRoundPolicy";
import { ApplicationStatus } from "./ApplicationStatus";
import { refuseForeignSpecialisation } from "./refuseForeignSpecialisation";
import { electivesHeld } from "./electivesHeld";
import { dueDayOf } from "./dueDayOf";
import { findOffer } from "./findOffer";
import { isApplicationOpen } from "./isApplicationOpen";
import { Person } from "../people/Person";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { isId } from "../platform/isId";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { ApplicationKind } from "../standards/ApplicationKind";

@InputType()
export class StartApplicationInput {
  @Field(() => ID)
  roundId!: string;

  @Field(() => ID)
  qualificationId!: string;

  @Field(() => ApplicationKind)
  kind!: ApplicationKind;

  @Field(() => ID, { nullable: true })
  specialisationId?: string | null;
}

const closed = Object.values(ApplicationStatus).filter((status) => !isApplicationOpen(status));

/** A person begins an application in an open round; what the register knows of the person is filled in. KutS § 17. */
export async function startApplication(act: Act, input: StartApplicationInput): Promise<Application> {
  if (act.viewer.personId === null) throw new AccessError("UNAUTHENTICATED");
  const round = await act.get(ApplicationRound, input.roundId);
  authorizeSeen(canSeeRound(act.viewer, round) && isId(input.qualificationId));
  const { qualificationId, kind, specialisationId = null } = input;
  const once = { personId: act.viewer.personId, qualificationId, kind };
  const procedure = await findOffer(act, { round, ...once });
  await refuseForeignSpecialisation(act, qualificationId, specialisationId);
  const person = await act.get(Person, act.viewer.personId);
  const written = await act.tx
    .createQueryBuilder()
    .insert()
    .into(Application)
    .values({
      ...once,
      specialisationId,
      electiveIds: kind === ApplicationKind.RECERTIFICATION ? await electivesHeld(act, person.id, qualificationId) : [],
      applicationRoundId: round.id,
      organisationId: round.organisationId,
      awardingProcedureId: procedure.id,
      ...{ email: person.email, phone: person.phone, address: person.address },
      examLanguage: procedure.examLanguages.includes(person.locale)
        ? person.locale
        : (procedure.examLanguages[0] ?? "et"),
      dueOn: dueDayOf("DRAFT", round, act.today),
      ...{ createdAt: act.now, updatedAt: act.now },
    })
    .orIgnore()
    .returning("id")
    .execute();
  const [made] = written.raw as readonly { id: string }[];
  if (!made) {
    // The unique key let one of two clicks through; the other is shown what stands.
    const standing = await act.tx.findOneBy(Application, { ...once, status: Not(In(closed)) });
    throw new Refusal(ProblemCode.APPLICATION_ALREADY_OPEN, null, standing);
  }
  await act.record("application.started", made.id, { kind, roundId: round.id, qualificationId });
  return act.get(Application, made.id);
}
