const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Chance that falls the same way every time, so that the demo is the same everywhere. */
export interface DemoChance {
  /** A whole number from 0 to `below` - 1. */
  whole(below: number): number;
  /** Twelve Crockford characters. */
  verificationCode(): string;
}

/** The mulberry32 generator. */
export function demoChance(seed: number): DemoChance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return {
    whole,
    verificationCode: () => Array.from({ length: 12 }, () => crockford[whole(crockford.length)]).join(""),
  };
}
