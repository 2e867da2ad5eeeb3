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
  {
    path: "certificates",
    lazy: async () => ({ Component: (await import("./pages/Certificates/CertificatesPage")).CertificatesPage }),
  },
  {
    path: "check",
    lazy: async () => ({ Component: (await import("./pages/Check/CheckPage")).CheckPage }),
  },
  {
    path: "certificates/:registrationNumber",
    lazy: async () => ({ Component: (await import("./pages/Certificate/CertificatePage")).CertificatePage }),
  },
  {
    path: "awarding-bodies",
    lazy: async () => ({ Component: (await import("./pages/AwardingBodies/AwardingBodiesPage")).AwardingBodiesPage }),
  },
  {
    path: "awarding-bodies/:awardingBodyId",
    lazy: async () => ({ Component: (await import("./pages/AwardingBody/AwardingBodyPage")).AwardingBodyPage }),
  },
  {
    path: "standards",
    lazy: async () => ({ Component: (await import("./pages/Standards/StandardsPage")).StandardsPage }),
  },
  {
    path: "standards/:standardId",
    lazy: async () => ({ Component: (await import("./pages/Standard/StandardPage")).StandardPage }),
  },
  {
    path: "employer/share",
    lazy: async () => ({ Component: (await import("./pages/CompanyShare/CompanySharePage")).CompanySharePage }),
  },
  {
    path: "calendar",
    lazy: async () => ({ Component: (await import("./pages/Calendar/CalendarPage")).CalendarPage }),
  },
];

/** Pages that ask for sign-in. */
export const signedInRoutes: RouteObject[] = [
  {
    path: "applications",
    lazy: async () => ({ Component: (await import("./pages/Applications/ApplicationsPage")).ApplicationsPage }),
  },
  {
    path: "my-certificates",
    lazy: async () => ({ Component: (await import("./pages/MyCertificates/MyCertificatesPage")).MyCertificatesPage }),
  },
  {
    path: "my-certificates/:certificateId",
    lazy: async () => ({ Component: (await import("./pages/MyCertificate/MyCertificatePage")).MyCertificatePage }),
  },
  {
    path: "my-certificates/:certificateId/order",
    lazy: async () => ({ Component: (await import("./pages/OrderPaper/OrderPaperPage")).OrderPaperPage }),
  },
  {
    path: "my-orders/:orderId",
    lazy: async () => ({ Component: (await import("./pages/MyOrder/MyOrderPage")).MyOrderPage }),
  },
  {
    path: "my-invoices",
    lazy: async () => ({ Component: (await import("@kutse/web-shared/pages/MyInvoicesPage")).MyInvoicesPage }),
  },
  {
    path: "my-invoices/:invoiceId",
    lazy: async () => ({ Component: (await import("./pages/MyInvoice/MyInvoicePage")).MyInvoicePage }),
  },
  {
    path: "my-certificates/:certificateId/correction",
    lazy: async () => ({
      Component: (await import("./pages/RequestCorrection/RequestCorrectionPage")).RequestCorrectionPage,
    }),
  },
  {
    path: "my-data",
    lazy: async () => ({ Component: (await import("./pages/MyData/MyDataPage")).MyDataPage }),
  },
  {
    path: "my-shares",
    lazy: async () => ({ Component: (await import("./pages/MyShares/MySharesPage")).MySharesPage }),
  },
  {
    path: "my-shares/new",
    lazy: async () => ({ Component: (await import("./pages/NewShare/NewSharePage")).NewSharePage }),
  },
  {
    path: "my-usage",
    lazy: async () => ({ Component: (await import("./pages/MyUsage/MyUsagePage")).MyUsagePage }),
  },
  {
    path: "my-contacts",
    lazy: async () => ({ Component: (await import("./pages/MyContacts/MyContactsPage")).MyContactsPage }),
  },
  {
    path: "employer",
    lazy: async () => ({ Component: (await import("./pages/Employer/EmployerPage")).EmployerPage }),
  },
  {
    path: "employer/check",
    lazy: async () => ({ Component: (await import("./pages/EmployerCheck/EmployerCheckPage")).EmployerCheckPage }),
  },
  {
    path: "employer/checks/:checkId",
    lazy: async () => ({
      Component: (await import("./pages/EmployerCheckResult/EmployerCheckResultPage")).EmployerCheckResultPage,
    }),
  },
  {
    path: "employer/watches",
    lazy: async () => ({
      Component: (await import("./pages/EmployerWatches/EmployerWatchesPage")).EmployerWatchesPage,
    }),
  },
  {
    path: "certificates/:registrationNumber/message",
    lazy: async () => ({ Component: (await import("./pages/WriteToHolder/WriteToHolderPage")).WriteToHolderPage }),
  },
  {
    path: "my-watches",
    lazy: async () => ({ Component: (await import("./pages/MyWatches/MyWatchesPage")).MyWatchesPage }),
  },
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
