import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { givenReason } from "../platform/givenReason";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { AwardingProcedure } from "./AwardingProcedure";
import type { ChangeProcedureInput } from "./ChangeProcedureInput";
import { DocumentRequirement } from "./DocumentRequirement";
import { ExamPart } from "./ExamPart";
import { procedureDifference } from "./procedureDifference";
import { procedureFaults } from "./procedureFaults";
import { canChangeProcedure } from "./procedurePolicy";
import { writtenTitle } from "./writtenTitle";

/**
 * Kutsekoda changes how a body awards a qualification: a new version holds from the given day, the one before until then.
 * What has begun keeps its version: an application carries its own, and its case is decided by it. KutS § 16.
 */
export async function changeProcedure(act: Act, input: ChangeProcedureInput): Promise<AwardingProcedure> {
  authorize(canChangeProcedure(act.viewer));
  const old = await act.lock(AwardingProcedure, input.procedureId);
  if (old.supersededAt) throw new Refusal(ProblemCode.PROCEDURE_CHANGED_ELSEWHERE);
  refuseAll(procedureFaults(input, act.today));
  const reason = givenReason(input.reason);
  const parts = await act.tx.find(ExamPart, { where: { awardingProcedureId: old.id }, order: { position: "ASC" } });
  const difference = procedureDifference(old, parts, input);
  if (Object.keys(difference.after).length === 0) throw new Refusal(ProblemCode.PROCEDURE_UNCHANGED);
  await endEarlier(act, old, input.inForceFrom);
  const made = await act.tx.save(
    AwardingProcedure,
    act.tx.create(AwardingProcedure, versionAfter(act, old, input, reason)),
  );
  await keepParts(act, made.id, input);
  await copyRequirements(act, old.id, made.id);
  const facts = { replacesId: old.id, version: made.version, inForceFrom: made.inForceFrom, reason, ...difference };
  await act.record("awarding_procedure.changed", made.id, facts);
  return made;
}

/** Every version that would still hold on that day ends when it begins; one that was only to come never holds. */
async function endEarlier(
  act: Act,
  { organisationId, qualificationId }: AwardingProcedure,
  day: string,
): Promise<void> {
  await act.tx.query(
    `update awarding_procedure set superseded_at = $3::date::timestamp at time zone 'Europe/Tallinn'
      where organisation_id = $1 and qualification_id = $2
        and (superseded_at is null or superseded_at > $3::date::timestamp at time zone 'Europe/Tallinn')`,
    [organisationId, qualificationId, day],
  );
}

function versionAfter(
  act: Act,
  { id: _replaced, ...old }: AwardingProcedure,
  input: ChangeProcedureInput,
  changeReason: string,
): Partial<AwardingProcedure> {
  const { procedureId: _old, reason: _reason, examParts: _parts, papersOnlyFor, validityMonths, ...rules } = input;
  return {
    ...old,
    ...rules,
    ...{ papersOnlyFor: [...new Set(papersOnlyFor)], validityMonths: validityMonths ?? null },
    ...{ version: old.version + 1, supersededAt: null },
    ...{ changeReason, decidedAt: act.now, decidedBy: act.viewer.personId },
  };
}

async function keepParts(act: Act, awardingProcedureId: string, { examParts }: ChangeProcedureInput): Promise<void> {
  const parts = examParts.map(({ kind, maxPoints, passPoints, ...titles }, place) => {
    const words = {
      title: writtenTitle(titles.title),
      titleEn: writtenTitle(titles.titleEn),
      titleRu: writtenTitle(titles.titleRu),
    };
    const facts = { awardingProcedureId, code: `P${place + 1}`, position: place + 1, kind, maxPoints, passPoints };
    return act.tx.create(ExamPart, { ...facts, ...words });
  });
  await act.tx.save(ExamPart, parts);
}

async function copyRequirements(act: Act, from: string, awardingProcedureId: string): Promise<void> {
  const asked = await act.tx.findBy(DocumentRequirement, { awardingProcedureId: from });
  const copies = asked.map(({ id: _id, ...facts }) =>
    act.tx.create(DocumentRequirement, { ...facts, awardingProcedureId }),
  );
  await act.tx.save(DocumentRequirement, copies);
}
