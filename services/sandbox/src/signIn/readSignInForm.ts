import { foreignPersona, personas } from "../personas";
import { isPersonalCode } from "../personalCode";
import type { MeansId } from "./signInMeans";
import type { SignedIn } from "./SignInRequest";

/** What a person did on the sign-in page. */
export type SignInForm =
  | { kind: "cancelled" }
  | { kind: "signedIn"; by: SignedIn }
  | { kind: "wrong"; problem: "codeWrong" | "nameMissing" | "meansWrong" };

/** Reads the sign-in page's form; `means` are those the request allows. */
export function readSignInForm(form: URLSearchParams, means: readonly MeansId[]): SignInForm {
  if (form.has("cancel")) return { kind: "cancelled" };
  const chosen = means.find((id) => id !== "eidas" && id === form.get("means"));
  const sub = form.get("sub");
  if (sub === foreignPersona.sub) {
    return means.includes("eidas")
      ? signedIn({ ...foreignPersona, means: "eidas" })
      : { kind: "wrong", problem: "meansWrong" };
  }
  if (!chosen) return { kind: "wrong", problem: "meansWrong" };
  const persona = personas.find((known) => known.sub === sub);
  if (persona) return signedIn({ ...persona, means: chosen });
  const code = (form.get("code") ?? "").trim();
  const givenName = (form.get("givenName") ?? "").trim();
  const familyName = (form.get("familyName") ?? "").trim();
  if (!isPersonalCode(code)) return { kind: "wrong", problem: "codeWrong" };
  if (givenName === "" || familyName === "") return { kind: "wrong", problem: "nameMissing" };
  return signedIn({ sub: `EE${code}`, givenName, familyName, means: chosen });
}

/** Whom `login_hint` signs in without a screen; nobody when the hint is no code or no national means is allowed. */
export function readLoginHint(hint: unknown, means: readonly MeansId[]): SignedIn | undefined {
  const chosen = means.find((id) => id !== "eidas");
  if (typeof hint !== "string") return undefined;
  if (hint === foreignPersona.sub && means.includes("eidas")) return pick({ ...foreignPersona, means: "eidas" });
  if (!chosen || !hint.startsWith("EE") || !isPersonalCode(hint.slice(2))) return undefined;
  const persona = personas.find((known) => known.sub === hint) ?? { sub: hint, givenName: "Test", familyName: "Isik" };
  return pick({ ...persona, means: chosen });
}

function signedIn(by: SignedIn): SignInForm {
  return { kind: "signedIn", by: pick(by) };
}

function pick({ sub, givenName, familyName, means }: SignedIn): SignedIn {
  return { sub, givenName, familyName, means };
}
