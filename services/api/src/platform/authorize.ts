import { AccessError } from "./AccessError";

/** Stops an act the viewer may not do. Who is not signed in was already turned away at the permission table. */
export function authorize(allowed: boolean): void {
  if (!allowed) throw new AccessError("FORBIDDEN");
}
