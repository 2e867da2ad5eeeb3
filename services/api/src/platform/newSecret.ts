import { randomBytes } from "node:crypto";
import type { SecretKind } from "./SecretKind";

/** A secret nobody can guess (128 random bits) behind the word of its kind: share_0f3a… */
export function newSecret(kind: SecretKind): string {
  return `${kind}_${randomBytes(16).toString("hex")}`;
}
