import { render, screen } from "@testing-library/react";
import { createMemoryRouter, type RouteObject } from "react-router";
import { createClient } from "../apollo/createClient";
import type { ViewerQuery } from "../gql/graphql";
import type { PortalDefinition } from "../shell/PortalDefinition";
import { PortalRoot } from "../shell/PortalRoot";
import { portalRoutes } from "../shell/portalRouter";
import type { PortalName } from "../session/portals";
import type { Locale } from "../texts/Locale";
import { startTexts, type TextLoaders } from "../texts/startTexts";
import { rememberedLocale } from "../texts/rememberedLocale";

/** What the network answers to an operation: its `data`, or whole `errors`, perhaps from its variables. */
export type Answer = { data: object } | { errors: { message: string; extensions: object }[] };

/** Answers by operation name; an operation without one answers INTERNAL. */
export type Answers = Record<string, Answer | ((variables: Record<string, unknown>) => Answer)>;

/** `path` is where the portal is opened; `viewer` null is nobody signed in. */
export type RenderPageOptions = {
  open?: RouteObject[];
  signedIn?: RouteObject[];
  path?: string;
  portal?: PortalName;
  viewer?: ViewerQuery["viewer"];
  answers?: Answers;
  texts?: TextLoaders;
  locale?: Locale;
};

const none = () => Promise.resolve({});

type Sent = { operationName: string; variables: Record<string, unknown> };

/** Draws routes inside a portal with the real client, texts, shell and router; only the network's answers are given. */
export async function renderPage(options: RenderPageOptions) {
  const { open = [], signedIn = [], path = "/", portal = "citizen", viewer = null, locale = "et" } = options;
  const answers: Answers = { Viewer: { data: { __typename: "Query", viewer } }, ...options.answers };
  const sent: Sent[] = [];
  const network: typeof fetch = (_input, init) => {
    const body = typeof init?.body === "string" ? init.body : "{}";
    const request = JSON.parse(body) as Sent;
    sent.push(request);
    const answer = answers[request.operationName];
    const given = typeof answer === "function" ? answer(request.variables) : answer;
    const none: Answer = { errors: [{ message: "no answer", extensions: { code: "INTERNAL" } }] };
    return Promise.resolve(
      new Response(JSON.stringify(given ?? none), { headers: { "content-type": "application/json" } }),
    );
  };
  rememberedLocale.write(locale);
  await startTexts(options.texts ?? { et: none, en: none, ru: none });
  const definition: PortalDefinition = {
    portal,
    texts: options.texts ?? { et: none, en: none, ru: none },
    open,
    signedIn,
    useNavigation: () => [],
  };
  const router = createMemoryRouter(portalRoutes(definition), { initialEntries: [path] });
  const view = render(
    <PortalRoot definition={definition} client={createClient("/graphql", network)} router={router} />,
  );
  await screen.findByRole("main");
  return { ...view, router, sent };
}
