import type { SigningFailure } from "./SigningMeans";

/** Signing cannot go on, for a reason an honest signer may meet; `message` is for the log. */
export class SigningRefused extends Error {
  constructor(
    readonly why: SigningFailure,
    message: string = why,
  ) {
    super(message);
  }
}
