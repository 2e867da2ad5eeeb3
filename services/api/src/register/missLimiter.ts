import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** Counts an address's misses, so that codes cannot be guessed by trying. */
export interface MissLimiter {
  /** Seconds to wait before this address may ask again; null when it may ask now. */
  secondsToWait(address: string): Promise<number | null>;
  /** Notes that this address asked for a code that is not there. */
  miss(address: string): Promise<void>;
}

/** Lets an address miss so many times in so many seconds: 20 a minute. */
export function missLimiter(misses = 20, seconds = 60): MissLimiter {
  const limiter = new RateLimiterMemory({ keyPrefix: "verify", points: misses, duration: seconds });
  return {
    async secondsToWait(address) {
      const state = await limiter.get(address);
      return state && state.consumedPoints >= misses ? Math.max(1, Math.ceil(state.msBeforeNext / 1000)) : null;
    },
    async miss(address) {
      try {
        await limiter.consume(address);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
      }
    },
  };
}
