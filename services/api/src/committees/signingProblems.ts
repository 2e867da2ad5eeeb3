import type { SigningFailure } from "../integrations/signing/SigningMeans";
import { ProblemCode } from "../platform/ProblemCode";

/** Why a signing came to nothing, as the person is told. */
export const signingProblems: Readonly<Record<SigningFailure, ProblemCode>> = {
  USER_CANCELLED: ProblemCode.SIGNING_CANCELLED,
  TIMEOUT: ProblemCode.SIGNING_EXPIRED,
  NOT_CLIENT: ProblemCode.SIGNING_NOT_CLIENT,
  WRONG_PERSON: ProblemCode.SIGNING_WRONG_PERSON,
  CERTIFICATE_REFUSED: ProblemCode.SIGNING_FAILED,
  UNAVAILABLE: ProblemCode.SIGNING_UNAVAILABLE,
  INVALID: ProblemCode.SIGNING_FAILED,
};
