import type { Role } from "../../src/platform/Role";
import list from "./personas.json";

/** A person one can be in the demo, in the permission table and in the journeys. */
export interface Persona {
  /** Eleven digits; the state sign-in writes EE before them. */
  readonly code: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly who: string;
  /** `body` is the key of an organisation in seeds/reference/organisations.csv. */
  readonly mandates: readonly { readonly role: Role; readonly body: string }[];
}

/** The personas of the demo data, by the personal codes the state has published for testing. */
export const personas = list as readonly Persona[];
