import type { document } from "./et/document";
import type { billing } from "./et/billing";
import type { asking } from "./et/asking";
import type { askingForm } from "./et/askingForm";
import type { askingResults } from "./et/askingResults";
import type { competences } from "./et/competences";
import type { corrections } from "./et/corrections";
import type { letters } from "./et/letters";
import type { paper } from "./et/paper";
import type { procedures } from "./et/procedures";
import type { problems } from "./et/problems";
import type { questions } from "./et/questions";
import type { shell } from "./et/shell";
import type { status } from "./et/status";
import type { ui } from "./et/ui";

/**
 * Namespace to its Estonian texts. A portal adds its own:
 * `declare module "@kutse/web-shared/texts/PortalTexts" { interface PortalTexts { home: typeof home } }`.
 */
export interface PortalTexts {
  ui: typeof ui;
  shell: typeof shell;
  status: typeof status;
  problems: typeof problems;
  questions: typeof questions;
  asking: typeof asking;
  askingForm: typeof askingForm;
  askingResults: typeof askingResults;
  competences: typeof competences;
  corrections: typeof corrections;
  letters: typeof letters;
  document: typeof document;
  billing: typeof billing;
  paper: typeof paper;
  procedures: typeof procedures;
}

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "ui";
    resources: PortalTexts;
  }
}
