/** Everything the stand-ins can be told to do wrong, so that the register's refusals can be tested. */
export const faultKinds = [
  "wrongKey",
  "algNone",
  "wrongAud",
  "wrongIss",
  "expired",
  "noNonce",
  "wrongNonce",
  "acrMissing",
  "acrLow",
  "down",
  "mailRefused",
  "midCancelled",
  "midTimeout",
  "midNotClient",
  "midWrongPerson",
  "midWrongSignature",
  "midAuthenticationCertificate",
  "midDown",
  "smartIdCancelled",
  "smartIdTimeout",
  "ocspDown",
  "ocspUnknown",
  "ocspRevoked",
  "tsaDown",
  "sealDown",
  "sealWrongSignature",
  "sealTokenExpired",
  "businessRegisterDown",
  "storeDown",
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** True when the text names a fault. */
export function isFaultKind(text: unknown): text is FaultKind {
  return faultKinds.some((kind) => kind === text);
}

/** The faults switched on now, each with the number of times it will still happen. */
export class FaultBoard {
  private readonly left = new Map<FaultKind, number>();

  /** Makes the fault happen the next `times` times. */
  raise(kind: FaultKind, times: number): void {
    this.left.set(kind, times);
  }

  /** Uses the fault up once; false when it is not switched on. */
  take(kind: FaultKind): boolean {
    const times = this.left.get(kind) ?? 0;
    if (times <= 0) return false;
    this.left.set(kind, times - 1);
    return true;
  }

  /** The first of these faults that is switched on, used up once. */
  takeOneOf<Kind extends FaultKind>(kinds: readonly Kind[]): Kind | undefined {
    return kinds.find((kind) => this.take(kind));
  }

  /** What is switched on, as `{ kind: times left }`. */
  list(): Record<string, number> {
    return Object.fromEntries([...this.left].filter(([, times]) => times > 0));
  }

  /** Switches every fault off. */
  clear(): void {
    this.left.clear();
  }
}
