import type { RouteObject } from "react-router";

/** Pages for everyone. */
export const openRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import("./pages/Home/HomePage")).HomePage }) },
  {
    path: "qualifications",
    lazy: async () => ({ Component: (await import("./pages/Qualifications/QualificationsPage")).QualificationsPage }),
  },
  {
    path: "qualifications/:qualificationId",
    lazy: async () => ({ Component: (await import("./pages/Qualification/QualificationPage")).QualificationPage }),
  },
  {
    path: "qualifications/:qualificationId/apply",
    lazy: async () => ({
      Component: (await import("./pages/StartApplication/StartApplicationPage")).StartApplicationPage,
    }),
  },
];

/** Pages that ask for sign-in. */
export const signedInRoutes: RouteObject[] = [
  {
    path: "applications/:applicationId",
    lazy: async () => ({ Component: (await import("./pages/Application/ApplicationPage")).ApplicationPage }),
  },
  {
    path: "applications/:applicationId/check",
    lazy: async () => ({
      Component: (await import("./pages/ApplicationCheck/ApplicationCheckPage")).ApplicationCheckPage,
    }),
  },
  {
    path: "applications/:applicationId/submitted",
    lazy: async () => ({
      Component: (await import("./pages/ApplicationSubmitted/ApplicationSubmittedPage")).ApplicationSubmittedPage,
    }),
  },
  {
    path: "applications/:applicationId/:step",
    lazy: async () => ({
      Component: (await import("./pages/ApplicationStep/ApplicationStepPage")).ApplicationStepPage,
    }),
  },
];
