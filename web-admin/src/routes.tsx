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
  {
    path: "bodies",
    lazy: async () => ({ Component: (await import("./pages/Bodies/BodiesPage")).BodiesPage }),
  },
  {
    path: "bodies/:bodyId",
    lazy: async () => ({ Component: (await import("./pages/Body/BodyPage")).BodyPage }),
  },
  {
    path: "bodies/:bodyId/procedures/:procedureId",
    lazy: async () => ({
      Component: (await import("./pages/ChangeProcedure/ChangeProcedurePage")).ChangeProcedurePage,
    }),
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
    path: "qualifications",
    lazy: async () => ({ Component: (await import("./pages/Qualifications/QualificationsPage")).QualificationsPage }),
  },
  {
    path: "qualifications/:qualificationId",
    lazy: async () => ({ Component: (await import("./pages/Qualification/QualificationPage")).QualificationPage }),
  },
  {
    path: "supervision",
    lazy: async () => ({ Component: (await import("./pages/Supervision/SupervisionPage")).SupervisionPage }),
  },
  {
    path: "applications/:applicationId",
    lazy: async () => ({ Component: (await import("./pages/Application/ApplicationPage")).ApplicationPage }),
  },
  {
    path: "events",
    lazy: async () => ({ Component: (await import("./pages/Events/EventsPage")).EventsPage }),
  },
  {
    path: "paper-orders",
    lazy: async () => ({ Component: (await import("./pages/PaperOrders/PaperQueuePage")).PaperQueuePage }),
  },
  {
    path: "paper-orders/:orderId",
    lazy: async () => ({ Component: (await import("@kutse/web-shared/pages/PaperOrderPage")).PaperOrderPage }),
  },
  {
    path: "invoices",
    lazy: async () => ({ Component: (await import("@kutse/web-shared/pages/InvoicesPage")).InvoicesPage }),
  },
  {
    path: "invoices/:invoiceId",
    lazy: async () => ({ Component: (await import("./pages/Invoice/IssuedInvoicePage")).IssuedInvoicePage }),
  },
  {
    path: "bank",
    lazy: async () => ({ Component: (await import("@kutse/web-shared/pages/BankPage")).BankPage }),
  },
  {
    path: "bank/:statementId",
    lazy: async () => ({ Component: (await import("@kutse/web-shared/pages/BankStatementPage")).BankStatementPage }),
  },
  {
    path: "questionnaires",
    lazy: async () => ({ Component: (await import("@kutse/web-shared/asking/AskingPage")).AskingPage }),
  },
  {
    path: "questionnaires/new",
    lazy: async () => ({ Component: (await import("@kutse/web-shared/asking/EditorPage")).EditorPage }),
  },
  {
    path: "questionnaires/:questionnaireId",
    lazy: async () => ({ Component: (await import("@kutse/web-shared/asking/AskedPage")).AskedPage }),
  },
  {
    path: "questionnaires/:questionnaireId/edit",
    lazy: async () => ({ Component: (await import("@kutse/web-shared/asking/EditorPage")).EditorPage }),
  },
  {
    path: "questionnaires/:questionnaireId/results",
    lazy: async () => ({ Component: (await import("@kutse/web-shared/asking/ResultsPage")).ResultsPage }),
  },
  {
    path: "questionnaires/:questionnaireId/results/:questionKey",
    lazy: async () => ({ Component: (await import("@kutse/web-shared/asking/TextsPage")).TextsPage }),
  },
  {
    path: "corrections",
    lazy: async () => ({ Component: (await import("./pages/Corrections/CorrectionsPage")).CorrectionsPage }),
  },
  {
    path: "corrections/:correctionId",
    lazy: async () => ({ Component: (await import("@kutse/web-shared/pages/CorrectionPage")).CorrectionPage }),
  },
  {
    path: "feedback",
    lazy: async () => ({ Component: (await import("@kutse/web-shared/pages/FeedbackPage")).FeedbackPage }),
  },
];
