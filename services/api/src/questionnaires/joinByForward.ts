import { Person } from "../people/Person";
import type { Act } from "../platform/Act";
import { isId } from "../platform/isId";
import { isTakingAnswers } from "./answeringPolicy";
import { invitationSha256 } from "./invitationSha256";
import type { AnsweringInput } from "./lockAnswering";
import { Questionnaire } from "./Questionnaire";
import { QuestionnaireMode } from "./QuestionnaireMode";
import { Recipient } from "./Recipient";

const passedOnToMe = `select f.id, r.role, r.organisation_id as "organisationId", m.role as "ownRole"
  from forward f join recipient r on r.id = f.recipient_id
    left join mandate m on m.id = any($2::uuid[]) and m.organisation_id = r.organisation_id
  where f.questionnaire_id = $1 and f.way in ('COPY', 'COLLEAGUE')
    and (m.id is not null or (f.way = 'COLLEAGUE' and f.address_sha256 = $3))
    and ($4::uuid is null or r.organisation_id = $4)
    and not exists (select 1 from recipient mine where mine.questionnaire_id = $1 and mine.person_id = $5
      and (mine.speaks_for is null or mine.speaks_for = r.organisation_id))
  order by f.address_sha256 = $3 desc nulls last, f.created_at desc limit 1`;

interface PassedOn {
  readonly id: string;
  readonly role: Recipient["role"];
  readonly organisationId: string | null;
  readonly ownRole: Recipient["role"] | null;
}

/**
 * Makes a colleague to whom a questionnaire was passed on one who is asked. The link holds no secret: a colleague is who holds
 * a mandate of the same body, or whose own e-mail address in the register is the one it was sent to. Otherwise nothing happens.
 */
export async function joinByForward(act: Act, input: AnsweringInput): Promise<void> {
  const { questionnaireId } = input;
  const personId = act.viewer.personId;
  if (!personId || !isId(questionnaireId)) return;
  const asked = await act.tx.findOneBy(Questionnaire, { id: questionnaireId });
  if (!asked || !isTakingAnswers(asked, act.now)) return;
  const isOne = asked.mode !== QuestionnaireMode.BODY;
  if (isOne && (await act.tx.existsBy(Recipient, { questionnaireId, personId }))) return;
  const found = await findPassedOn(act, input, personId);
  if (!found || (!isOne && !found.ownRole)) return;
  const joined = {
    ...{ questionnaireId, personId, forwardId: found.id, assignedAt: act.now, invitedAt: act.now },
    organisationId: found.ownRole ? found.organisationId : null,
    speaksFor: isOne ? null : found.organisationId,
    role: found.ownRole ?? found.role,
  };
  await act.tx.createQueryBuilder().insert().into(Recipient).values(joined).orIgnore().execute();
  await act.record("questionnaire.joinedByForward", questionnaireId);
}

async function findPassedOn(act: Act, input: AnsweringInput, personId: string): Promise<PassedOn | null> {
  const email = (await act.get(Person, personId)).email?.trim().toLowerCase();
  const mandates = act.viewer.mandates.map(({ id }) => id);
  const address = email ? invitationSha256(email) : null;
  const body = input.organisationId && isId(input.organisationId) ? input.organisationId : null;
  const values = [input.questionnaireId, mandates, address, body, personId];
  return (await act.tx.query<PassedOn[]>(passedOnToMe, values))[0] ?? null;
}
