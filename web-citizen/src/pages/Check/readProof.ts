import type { Proof, ReadProof } from "./Proof";
import { signedClaims, type PublishedKey } from "./signedClaims";

const kinds = { P: "PARTIAL", S: "SCHOOL_DOCUMENT" } as const;

/** Reads the token of a printed code and checks its signature, without asking anybody. */
export async function readProof(token: string, keys: readonly PublishedKey[]): Promise<ReadProof> {
  const read = await signedClaims(token, keys, undefined);
  if (read.is !== "sound") return read;
  const proof = proofFrom(read.claims);
  return proof ? { is: "sound", proof } : { is: "unreadable" };
}

/** The token in what a scanned code holds: the address of this page with the token behind "#". */
export function tokenIn(scanned: string): string | null {
  const [, token = ""] = /\/check#([\w-]+\.[\w-]+\.[\w-]+)$/.exec(scanned.trim()) ?? [];
  return token || null;
}

function proofFrom({ n, h, b, t, s, l, k, f, u, c }: Record<string, unknown>): Proof | null {
  const texts = [n, h, t, f, c];
  if (!texts.every((text) => typeof text === "string") || typeof l !== "number") return null;
  const [number = "", name = "", title = "", validFrom = "", code = ""] = texts;
  return {
    ...{ number, name, title, validFrom, code, level: l },
    birthYear: typeof b === "number" ? b : null,
    specialisation: typeof s === "string" ? s : null,
    kind: k === "P" || k === "S" ? kinds[k] : "FULL",
    validUntil: typeof u === "string" ? u : null,
  };
}
