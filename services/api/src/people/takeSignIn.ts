import type { Act } from "../platform/Act";
import { SignIn } from "./SignIn";
import { tokenSha256 } from "./sessionToken";

/** Takes out the sign-in this browser began, once; null when there is none or it took over half an hour. */
export async function takeSignIn(act: Act, input: { token: string }): Promise<SignIn | null> {
  const key = { tokenSha256: tokenSha256(input.token) };
  const found = await act.tx.findOne(SignIn, { where: key, lock: { mode: "pessimistic_write" } });
  if (!found) return null;
  await act.tx.delete(SignIn, key);
  return found.expiresAt > act.now ? found : null;
}
