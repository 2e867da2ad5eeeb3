import { createHash } from "node:crypto";

/** What is kept of an invitation's secret, and of an address. */
export function invitationSha256(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
