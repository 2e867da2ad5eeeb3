import type { RouteObject } from "react-router";

/** Pages for everyone. */
export const openRoutes: RouteObject[] = [];

/** Pages that ask for sign-in. */
export const signedInRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import("./pages/Home/HomePage")).HomePage }) },
  {
    path: "applications",
    lazy: async () => ({ Component: (await import("./pages/Applications/ApplicationsPage")).ApplicationsPage }),
  },
  {
    path: "applications/:applicationId",
    lazy: async () => ({ Component: (await import("./pages/Application/ApplicationPage")).ApplicationPage }),
  },
  { path: "rounds", lazy: async () => ({ Component: (await import("./pages/Rounds/RoundsPage")).RoundsPage }) },
  {
    path: "rounds/plan",
    lazy: async () => ({ Component: (await import("./pages/RoundPlan/RoundPlanPage")).RoundPlanPage }),
  },
  {
    path: "exam-sessions",
    lazy: async () => ({ Component: (await import("./pages/ExamSessions/ExamSessionsPage")).ExamSessionsPage }),
  },
  {
    path: "exam-sessions/plan",
    lazy: async () => ({
      Component: (await import("./pages/ExamSessionPlan/ExamSessionPlanPage")).ExamSessionPlanPage,
    }),
  },
  {
    path: "exam-sessions/:sessionId",
    lazy: async () => ({ Component: (await import("./pages/ExamSession/ExamSessionPage")).ExamSessionPage }),
  },
  {
    path: "committees",
    lazy: async () => ({ Component: (await import("./pages/Committees/CommitteesPage")).CommitteesPage }),
  },
  {
    path: "committees/:committeeId",
    lazy: async () => ({ Component: (await import("./pages/Committee/CommitteePage")).CommitteePage }),
  },
  {
    path: "committees/:committeeId/convene",
    lazy: async () => ({ Component: (await import("./pages/Convene/ConvenePage")).ConvenePage }),
  },
  {
    path: "meetings",
    lazy: async () => ({ Component: (await import("./pages/Meetings/MeetingsPage")).MeetingsPage }),
  },
  {
    path: "meetings/:meetingId",
    lazy: async () => ({ Component: (await import("./pages/Meeting/MeetingPage")).MeetingPage }),
  },
  {
    path: "certificates",
    lazy: async () => ({ Component: (await import("./pages/Certificates/CertificatesPage")).CertificatesPage }),
  },
  {
    path: "certificates/:certificateId",
    lazy: async () => ({ Component: (await import("./pages/Certificate/CertificatePage")).CertificatePage }),
  },
  { path: "people", lazy: async () => ({ Component: (await import("./pages/People/PeoplePage")).PeoplePage }) },
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
    path: "corrections",
    lazy: async () => ({ Component: (await import("@kutse/web-shared/pages/CorrectionsPage")).CorrectionsPage }),
  },
  {
    path: "corrections/:correctionId",
    lazy: async () => ({ Component: (await import("@kutse/web-shared/pages/CorrectionPage")).CorrectionPage }),
  },
  {
    path: "procedures",
    lazy: async () => ({ Component: (await import("./pages/Procedures/ProceduresPage")).ProceduresPage }),
  },
  {
    path: "billing",
    lazy: async () => ({ Component: (await import("./pages/Billing/BillingPage")).BillingPage }),
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
    path: "feedback",
    lazy: async () => ({ Component: (await import("@kutse/web-shared/pages/FeedbackPage")).FeedbackPage }),
  },
];
