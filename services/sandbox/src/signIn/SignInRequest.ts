import type { Locale } from "../personas";
import type { Level, MeansId } from "./signInMeans";

/** A sign-in that a client has asked for and a person has not yet finished. */
export interface SignInRequest {
  clientId: string;
  redirectUri: string;
  scopes: string[];
  state: string;
  nonce: string | undefined;
  codeChallenge: string | undefined;
  locale: Locale;
  level: Level;
  means: MeansId[];
  /** Milliseconds since the epoch; the sign-in page is good for 30 minutes. */
  expiresAt: number;
}

/** Who signed in, with what. */
export interface SignedIn {
  sub: string;
  givenName: string;
  familyName: string;
  means: MeansId;
}
