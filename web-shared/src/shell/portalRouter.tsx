import { createBrowserRouter, type RouteObject } from "react-router";
import { portalBases } from "../session/portals";
import { AppShell } from "./AppShell";
import { BrokenRoute } from "./BrokenRoute";
import { NotFoundPage } from "./NotFoundPage";
import type { PortalDefinition } from "./PortalDefinition";
import { SignedIn } from "./SignedIn";
import { SignInPage } from "./SignInPage";

/** The pages every portal has; they are fetched when first opened. */
const sharedOpen: RouteObject[] = [
  { path: "sign-in", Component: SignInPage },
  {
    path: "accessibility",
    lazy: async () => ({ Component: (await import("../pages/AccessibilityPage")).AccessibilityPage }),
  },
  {
    path: "invited/:questionnaireId",
    lazy: async () => ({ Component: (await import("../pages/InvitedPage")).InvitedPage }),
  },
];
const sharedSignedIn: RouteObject[] = [
  { path: "letters", lazy: async () => ({ Component: (await import("../pages/LettersPage")).LettersPage }) },
  { path: "letters/:letterId", lazy: async () => ({ Component: (await import("../pages/LetterPage")).LetterPage }) },
  { path: "questions", lazy: async () => ({ Component: (await import("../pages/QuestionsPage")).QuestionsPage }) },
  {
    path: "questions/:questionnaireId",
    lazy: async () => ({ Component: (await import("../pages/QuestionPage")).QuestionPage }),
  },
];

/** All routes of a portal under its shell. */
export function portalRoutes({ open, signedIn }: PortalDefinition): RouteObject[] {
  return [
    {
      path: "/",
      Component: AppShell,
      ErrorBoundary: BrokenRoute,
      HydrateFallback: () => null,
      children: [
        {
          ErrorBoundary: BrokenRoute,
          children: [
            ...open,
            ...sharedOpen,
            { Component: SignedIn, children: [...signedIn, ...sharedSignedIn] },
            { path: "*", Component: NotFoundPage },
          ],
        },
      ],
    },
  ];
}

/** The portal's router on its own address. */
export function portalRouter(definition: PortalDefinition) {
  const basename = portalBases[definition.portal].replace(/\/$/, "") || "/";
  return createBrowserRouter(portalRoutes(definition), { basename });
}
