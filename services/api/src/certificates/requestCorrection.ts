import { ArrayMaxSize } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { In, IsNull } from "typeorm";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { addDays } from "../platform/days";
import { isId } from "../platform/isId";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { StoredDocument } from "../platform/StoredDocument";
import { Certificate } from "./Certificate";
import { canSeeEntry } from "./certificatePolicy";
import { CorrectionDocument } from "./CorrectionDocument";
import { correctionFaults } from "./correctionFaults";
import { canRequestCorrection } from "./correctionPolicy";
import { CorrectionRequest } from "./CorrectionRequest";

@InputType()
export class RequestCorrectionInput {
  @Field(() => ID)
  certificateId!: string;

  @Field(() => String)
  wrong!: string;

  @Field(() => String)
  shouldBe!: string;

  @Field(() => [ID], { description: "Files the holder has sent: evidence, ten at most." })
  @ArrayMaxSize(10)
  documentIds!: string[];
}

const daysToAnswer = 30;

/** The holder asks for a correction, with evidence; the body has 30 days to answer. GDPR Art. 12 (3), 16. */
export async function requestCorrection(act: Act, input: RequestCorrectionInput): Promise<CorrectionRequest> {
  const certificate = await act.lock(Certificate, input.certificateId);
  authorizeSeen(canSeeEntry(act.viewer, certificate));
  authorize(canRequestCorrection(act.viewer, certificate));
  refuseAll(correctionFaults(input));
  const open = { certificateId: certificate.id, declinedAt: IsNull(), correctedAt: IsNull() };
  if (await act.tx.existsBy(CorrectionRequest, open)) throw new Refusal(ProblemCode.CORRECTION_ALREADY_OPEN);
  const files = await ownUploads(act, input.documentIds);
  const request = await act.tx.save(
    CorrectionRequest,
    act.tx.create(CorrectionRequest, {
      ...{ certificateId: certificate.id, organisationId: certificate.organisationId },
      ...{ wrong: input.wrong.trim(), shouldBe: input.shouldBe.trim() },
      ...{ createdAt: act.now, dueOn: addDays(act.today, daysToAnswer) },
      ...{ proposal: null, acceptedAt: null, declinedAt: null, declineReason: null, correctedAt: null },
    }),
  );
  const bound = files.map((file) => ({ correctionRequestId: request.id, storedDocumentId: file.id }));
  if (bound.length > 0) await act.tx.insert(CorrectionDocument, bound);
  await act.record("certificate.correctionRequested", certificate.id, { correctionRequestId: request.id });
  return request;
}

/** Evidence is what the holder has sent and put to no other request. */
async function ownUploads(act: Act, ids: readonly string[]): Promise<StoredDocument[]> {
  const wanted = [...new Set(ids)];
  const createdBy = act.viewer.personId ?? "";
  const files = await act.tx.findBy(StoredDocument, { id: In(wanted.filter(isId)), createdBy });
  const isUsed = await act.tx.existsBy(CorrectionDocument, { storedDocumentId: In(files.map(({ id }) => id)) });
  if (files.length !== wanted.length || isUsed) throw new Refusal(ProblemCode.FILE_NOT_FOUND, "documentIds");
  return files;
}
