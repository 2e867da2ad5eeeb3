import { LessThan } from "typeorm";
import type { Act } from "../platform/Act";
import type { Locale } from "../platform/Viewer";
import type { PortalName } from "./PortalName";
import { SignIn } from "./SignIn";
import { tokenSha256 } from "./sessionToken";

export interface BeginSignInInput {
  readonly token: string;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly portal: PortalName;
  readonly locale: Locale;
  readonly returnPath: string | null;
}

const halfHour = 30 * 60_000;

/** Remembers what must match when the browser comes back from the state's sign-in; forgets what never came back. */
export async function beginSignIn(act: Act, input: BeginSignInInput): Promise<SignIn> {
  await act.tx.delete(SignIn, { expiresAt: LessThan(act.now) });
  const { token, ...facts } = input;
  return act.tx.save(
    SignIn,
    act.tx.create(SignIn, {
      ...facts,
      tokenSha256: tokenSha256(token),
      expiresAt: new Date(act.now.getTime() + halfHour),
    }),
  );
}
