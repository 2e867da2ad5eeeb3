import { createHash, randomUUID } from "node:crypto";
import { generateKeyPair, SignJWT, type JWTPayload } from "jose";
import type { FaultBoard } from "../FaultBoard";
import { personaByCode } from "../personas";
import { birthDate } from "../personalCode";
import type { SigningKey } from "./SigningKey";
import { signInMeans } from "./signInMeans";
import type { SignedIn, SignInRequest } from "./SignInRequest";

const lifetimeSeconds = 40;

/** The ID token of a finished sign-in, as TARA makes it, spoilt by whichever faults are switched on. */
export async function issueIdToken(given: {
  issuer: string;
  request: SignInRequest;
  by: SignedIn;
  accessToken: string;
  key: SigningKey;
  faults: FaultBoard;
  now: number;
}): Promise<string> {
  const claims = idTokenClaims(given);
  if (given.faults.take("algNone")) return `${encode({ alg: "none", typ: "JWT" })}.${encode(claims)}.`;
  const wrongKey = given.faults.take("wrongKey") ? (await generateKeyPair("RS256")).privateKey : undefined;
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "RS256", kid: given.key.kid, typ: "JWT" })
    .sign(wrongKey ?? given.key.privateKey);
}

function idTokenClaims(given: Parameters<typeof issueIdToken>[0]): JWTPayload {
  const { request, by, faults } = given;
  const issuedAt = Math.floor(given.now / 1000) - (faults.take("expired") ? 3600 : 0);
  const acr = faults.take("acrLow") ? "low" : signInMeans[by.means].acr;
  const nonce = faults.take("wrongNonce") ? "another-nonce" : request.nonce;
  return {
    jti: randomUUID(),
    iss: faults.take("wrongIss") ? "https://tara.ria.ee" : given.issuer,
    aud: [faults.take("wrongAud") ? "another-client" : request.clientId],
    exp: issuedAt + lifetimeSeconds,
    iat: issuedAt,
    nbf: issuedAt,
    sub: by.sub,
    profile_attributes: profile(by),
    amr: [signInMeans[by.means].amr],
    state: request.state,
    at_hash: createHash("sha256").update(given.accessToken).digest().subarray(0, 16).toString("base64"),
    ...(faults.take("acrMissing") ? {} : { acr }),
    ...(nonce === undefined || faults.take("noNonce") ? {} : { nonce }),
    ...contact(request, by),
  };
}

function profile(by: SignedIn): Record<string, string> {
  const born = by.sub.startsWith("EE") ? birthDate(by.sub.slice(2)) : "1993-04-14";
  return { date_of_birth: born ?? "", given_name: by.givenName, family_name: by.familyName };
}

function contact(request: SignInRequest, by: SignedIn): JWTPayload {
  const code = by.sub.slice(2);
  if (by.means === "idcard" && request.scopes.includes("email"))
    return { email: `${code}@eesti.ee`, email_verified: false };
  if (by.means === "mid" && request.scopes.includes("phone")) {
    return { phone_number: personaByCode(code)?.phoneNumber ?? "+37200000000", phone_number_verified: true };
  }
  return {};
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}
