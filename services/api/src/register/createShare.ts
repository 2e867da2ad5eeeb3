import { ArrayMaxSize, ArrayUnique } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { In, IsNull, MoreThanOrEqual } from "typeorm";
import { Certificate } from "../certificates/Certificate";
import { canSeeEntry, isHolder } from "../certificates/certificatePolicy";
import { Person } from "../people/Person";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { addDays } from "../platform/days";
import { DayScalar } from "../platform/graphql/DayScalar";
import { isId } from "../platform/isId";
import { newSecret } from "../platform/newSecret";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { SecretKind } from "../platform/SecretKind";
import { secretSha256 } from "../platform/secretSha256";
import { Share } from "./Share";
import { ShareCertificate } from "./ShareCertificate";
import { ShareField } from "./ShareField";
import { mostActiveShares, shareFaults, usualShareDays } from "./shareFaults";

@InputType()
export class CreateShareInput {
  @Field(() => [ID])
  @ArrayMaxSize(50)
  certificateIds!: string[];

  @Field(() => [ShareField])
  @ArrayUnique()
  fields!: ShareField[];

  @Field(() => String)
  label!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The last day; 30 days from today when left out, a year at most.",
  })
  expiresOn?: string | null;
}

/** A holder makes a link to chosen certificates, hidden ones too; the secret is told once and kept as a hash only. */
export async function createShare(act: Act, input: CreateShareInput): Promise<Share> {
  if (!act.viewer.personId) throw new AccessError("UNAUTHENTICATED");
  const { id: personId } = await act.lock(Person, act.viewer.personId);
  const ids = [...new Set(input.certificateIds)];
  const certificates = await act.tx.findBy(Certificate, { id: In(ids.filter(isId)) });
  const own = certificates.filter((one) => isHolder(act.viewer, one) && canSeeEntry(act.viewer, one));
  authorizeSeen(own.length === ids.length);
  const expiresOn = input.expiresOn ?? addDays(act.today, usualShareDays);
  refuseAll(shareFaults({ ...input, expiresOn }, act.today));
  const active = { personId, revokedAt: IsNull(), expiresOn: MoreThanOrEqual(act.today) };
  if ((await act.tx.countBy(Share, active)) >= mostActiveShares) throw new Refusal(ProblemCode.SHARE_TOO_MANY);
  const secret = newSecret(SecretKind.SHARE);
  const hash = secretSha256(SecretKind.SHARE, secret) ?? "";
  const facts = { personId, label: input.label.trim(), fields: [...input.fields].sort(), expiresOn };
  const made = act.tx.create(Share, { ...facts, secretSha256: hash, createdAt: act.now, revokedAt: null });
  const share = await act.tx.save(Share, made);
  await act.tx.insert(
    ShareCertificate,
    own.map((one) => ({ shareId: share.id, certificateId: one.id })),
  );
  await act.record("share.created", share.id, { certificates: own.length, fields: facts.fields, expiresOn });
  return Object.assign(share, { secret });
}
