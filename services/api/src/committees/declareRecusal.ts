import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { givenReason } from "../platform/givenReason";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import type { AgendaItem } from "./AgendaItem";
import { openCase } from "./openCase";
import { Recusal } from "./Recusal";
import { Vote } from "./Vote";

@InputType()
export class DeclareRecusalInput {
  @Field(() => ID)
  agendaItemId!: string;

  @Field(() => String)
  reason!: string;
}

/** A member steps back from a case and says why; a vote already given falls away. HMS § 10. */
export async function declareRecusal(act: Act, input: DeclareRecusalInput): Promise<AgendaItem> {
  const { item, recusedIds, seat } = await openCase(act, input.agendaItemId, { meeting: null, item: "update" });
  if (recusedIds.includes(seat.personId)) throw new Refusal(ProblemCode.MEMBER_RECUSED);
  if (item.closedAt) throw new Refusal(ProblemCode.VOTING_CLOSED);
  const reason = givenReason(input.reason, 10_000);
  const { personId } = seat;
  await act.tx.delete(Vote, { agendaItemId: item.id, personId });
  await act.tx.insert(Recusal, { agendaItemId: item.id, personId, cause: "DECLARED", reason, recordedAt: act.now });
  await act.record("agenda_item.recusalDeclared", item.id);
  return item;
}
