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
];
