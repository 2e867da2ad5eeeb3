/** How often the address that asks has asked for what is not there. */
export interface Misses {
  /** Seconds to wait before it may guess again; null when it may ask now. */
  secondsToWait(): Promise<number | null>;
  miss(): Promise<void>;
}
