import type { RouteObject } from "react-router";

/** Pages for everyone. */
export const openRoutes: RouteObject[] = [];

/** Pages that ask for sign-in. */
export const signedInRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import("./pages/Home/HomePage")).HomePage }) },
  {
    path: "certificates",
    lazy: async () => ({ Component: (await import("./pages/Certificates/CertificatesPage")).CertificatesPage }),
  },
  {
    path: "certificates/:certificateId",
    lazy: async () => ({ Component: (await import("./pages/Certificate/CertificatePage")).CertificatePage }),
  },
  {
    path: "people",
    lazy: async () => ({ Component: (await import("./pages/People/PeoplePage")).PeoplePage }),
  },
  {
    path: "people/:personId",
    lazy: async () => ({ Component: (await import("./pages/Person/PersonPage")).PersonPage }),
  },
  {
    path: "mandates",
    lazy: async () => ({ Component: (await import("./pages/Mandates/MandatesPage")).MandatesPage }),
  },
  {
    path: "mandates/new",
    lazy: async () => ({ Component: (await import("./pages/GrantMandate/GrantMandatePage")).GrantMandatePage }),
  },
];
