import * as oidc from "openid-client";

/** The claims of a TARA ID token that we use (TARA technical specification 1.21). */
interface TaraClaims {
  readonly sub: string;
  readonly acr?: string;
  readonly amr?: readonly string[];
  readonly profile_attributes: {
    readonly given_name: string;
    readonly family_name: string;
    readonly date_of_birth?: string;
  };
}

/** Who signed in, as TARA says it; `sub` is the country's two letters and the identifier. */
export interface TaraIdentity {
  readonly country: string;
  readonly identifier: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string | null;
  readonly method: string;
  readonly assurance: string;
}

/** What the browser must bring back. */
export interface TaraTransaction {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

export interface TaraSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
}

/** Why a sign-in did not succeed. */
export class SignInFailed extends Error {
  constructor(readonly why: "cancelled" | "refused" | "unavailable") {
    super(why);
  }
}

const levels = ["low", "substantial", "high"];
const lowestLevel = "substantial";
const methods = ["idcard", "mID", "smartid", "eIDAS"];
const scope = "openid idcard mid smartid eidas";

/** The state's sign-in (OpenID Connect, authorization code). Discovery is lazy: the register starts while TARA is down. */
export class TaraClient {
  private found: Promise<oidc.Configuration> | null = null;

  constructor(private readonly settings: TaraSettings) {}

  /** Where to send the browser, and what has to match when it comes back. `loginHint` only in demo. */
  async begin(locale: string, loginHint: string | null): Promise<{ url: string; transaction: TaraTransaction }> {
    const configuration = await this.configuration();
    const transaction = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      codeVerifier: oidc.randomPKCECodeVerifier(),
    };
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.settings.redirectUri,
      scope,
      state: transaction.state,
      nonce: transaction.nonce,
      ui_locales: locale,
      acr_values: lowestLevel,
      code_challenge: await oidc.calculatePKCECodeChallenge(transaction.codeVerifier),
      code_challenge_method: "S256",
      ...(loginHint ? { login_hint: loginHint } : {}),
    });
    return { url: url.href, transaction };
  }

  /** Checks what came back (state, nonce, signature, audience, level, method) and tells who it is. */
  async finish(query: string, transaction: TaraTransaction): Promise<TaraIdentity> {
    const configuration = await this.configuration();
    const current = new URL(this.settings.redirectUri + query);
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, current, {
        expectedState: transaction.state,
        expectedNonce: transaction.nonce,
        pkceCodeVerifier: transaction.codeVerifier,
        idTokenExpected: true,
      });
      return identityOf(tokens.claims() as unknown as TaraClaims);
    } catch (error) {
      throw failureOf(error);
    }
  }

  private configuration(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    this.found ??= oidc
      .discovery(new URL(issuer), clientId, undefined, oidc.ClientSecretBasic(clientSecret), {
        execute: [oidc.enableNonRepudiationChecks, ...(issuer.startsWith("http:") ? [oidc.allowInsecureRequests] : [])],
        timeout: 10,
      })
      .catch(() => {
        this.found = null;
        throw new SignInFailed("unavailable");
      });
    return this.found;
  }
}

function failureOf(error: unknown): SignInFailed {
  if (error instanceof SignInFailed) return error;
  if (error instanceof oidc.AuthorizationResponseError && error.error === "user_cancel")
    return new SignInFailed("cancelled");
  const failure = new SignInFailed("refused");
  failure.cause = error;
  return failure;
}

/** Reads the claims; the browser can edit level and methods in the request, so both are compared here. */
export function identityOf(claims: TaraClaims): TaraIdentity {
  const method = claims.amr?.[0] ?? "";
  const subject = /^([A-Z]{2})(.{1,256})$/u.exec(claims.sub);
  if (!claims.acr || levels.indexOf(claims.acr) < levels.indexOf(lowestLevel)) throw new SignInFailed("refused");
  if (!methods.includes(method) || !subject?.[1] || !subject[2]) throw new SignInFailed("refused");
  const { given_name: firstName, family_name: lastName, date_of_birth: birthDate } = claims.profile_attributes;
  return {
    country: subject[1],
    identifier: subject[2],
    firstName,
    lastName,
    birthDate: birthDate ?? null,
    method,
    assurance: claims.acr,
  };
}
