/** Why no seal came: the service did not answer, or what it answered does not hold. */
export class SealRefused extends Error {
  constructor(
    readonly why: "UNAVAILABLE" | "INVALID",
    message: string,
  ) {
    super(message);
  }
}
