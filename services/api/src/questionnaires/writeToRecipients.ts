import { writeLetter } from "../letters/writeLetter";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import type { BodyNames } from "./bodiesSentence";
import { orderLetters, type LettersOrder, type RecipientLetterKind } from "./orderLetters";
import { Questionnaire } from "./Questionnaire";
import { questionnaireLetterTexts } from "./questionnaireLetterTexts";
import { QuestionnaireMode } from "./QuestionnaireMode";
import { QuestionnaireStatus } from "./QuestionnaireStatus";
import { Recipient } from "./Recipient";

/** Ten letters a second: a hundred, and ten seconds later the next. */
const lettersAtOnce = 100;
const pause = 10_000;

/** Who is written to. A reminder spares whoever has answered or declined, in every mode. */
const wanted: Readonly<Record<RecipientLetterKind, string>> = {
  INVITATION: "r.invited_at is null and r.answered_at is null and r.declined_at is null",
  REMINDER: "r.answered_at is null and r.declined_at is null and (r.reminded_at is null or r.reminded_at < $4)",
  WITHDRAWAL: "r.answered_at is null and r.invited_at is not null",
  FINDINGS: "r.answered_at is not null",
};

/** Only while it is open is anybody asked or reminded: closing stops what is still being sent. */
const needsOpen = new Set<RecipientLetterKind>(["INVITATION", "REMINDER"]);

const noBodies: BodyNames = { et: [], en: [], ru: [] };
const bodies = (
  kind: RecipientLetterKind,
): string => `select r.person_id as id, array_agg(o.name order by o.name) as et,
    array_agg(coalesce(o.name_en, o.name) order by o.name) as en, array_agg(coalesce(o.name_ru, o.name) order by o.name) as ru
  from recipient r join organisation o on o.id = r.speaks_for
  where r.questionnaire_id = $1 and r.person_id = any($2::uuid[]) and $4::timestamptz is not null and $3::text is not null
    and ${wanted[kind]} group by r.person_id`;

/** Who is asked for several bodies gets one letter, which names all that wait. */
async function bodiesOfPeople(
  act: Act,
  asked: Questionnaire,
  kind: RecipientLetterKind,
  [people, at]: readonly [readonly string[], Date],
): Promise<Map<string, BodyNames>> {
  if (asked.mode !== QuestionnaireMode.BODY) return new Map();
  const rows = await act.tx.query<(BodyNames & { id: string })[]>(bodies(kind), [asked.id, people, kind, at]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Writes the next part of the letters to those who are asked and orders the one after it. */
export async function writeToRecipients(act: Act, order: LettersOrder): Promise<number> {
  const asked = await act.lock(Questionnaire, order.questionnaireId, "share");
  if (needsOpen.has(order.kind) && asked.status !== QuestionnaireStatus.OPEN) return 0;
  const event = await act.get(Event, order.eventId);
  const people = await act.tx.query<{ id: string; person_id: string; isAsked: boolean }[]>(
    `select r.id, r.person_id, r.forward_id is null as "isAsked" from recipient r where r.questionnaire_id = $1 and ($2::uuid is null or r.id > $2::uuid)
       and $4::timestamptz is not null and ${wanted[order.kind]} order by r.id limit $3`,
    [asked.id, order.after ?? null, lettersAtOnce, event.at],
  );
  const bodiesOf = await bodiesOfPeople(act, asked, order.kind, [people.map((one) => one.person_id), event.at]);
  for (const { id, person_id: personId, isAsked } of people) {
    const isMandatory = asked.isMandatory && isAsked;
    await writeLetter(act, {
      ...{ personId, event, template: `questionnaire.${order.kind.toLowerCase()}` },
      ...{
        texts: questionnaireLetterTexts[order.kind],
        params: { ...asked, isMandatory, bodies: bodiesOf.get(personId) ?? noBodies },
      },
    });
    if (order.kind === "INVITATION") await act.tx.update(Recipient, { id }, { invitedAt: act.now });
    if (order.kind === "REMINDER") await act.tx.update(Recipient, { id }, { remindedAt: act.now });
  }
  if (people.length === lettersAtOnce) {
    const next = { ...order, after: people.at(-1)?.id ?? null };
    await orderLetters(act, next, new Date(act.now.getTime() + pause));
  }
  return people.length;
}
