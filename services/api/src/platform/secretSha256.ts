import { createHash } from "node:crypto";
import type { SecretKind } from "./SecretKind";

/** What is kept of a secret of this kind; null for what cannot be one. */
export function secretSha256(kind: SecretKind, typed: string): string | null {
  const isOfKind = typed.startsWith(`${kind}_`) && /^[0-9a-f]{32}$/.test(typed.slice(kind.length + 1));
  return isOfKind ? createHash("sha256").update(typed).digest("hex") : null;
}
