import { renderPage, type Answers } from "@kutse/web-shared/testing/renderPage";
import type { Role } from "../gql/graphql";
import { signedInRoutes } from "../routes";
import { texts } from "../texts/texts";
import { inRole } from "./inRole";

/** Opens an address of this portal in a role; `answers` is what the network says to each operation. */
export function renderKaoPage(path: string, role: Role, answers: Answers) {
  return renderPage({ portal: "kao", path, texts, signedIn: signedInRoutes, viewer: inRole(role), answers });
}
