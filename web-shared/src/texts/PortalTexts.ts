import type { document } from "./et/document";
import type { corrections } from "./et/corrections";
import type { letters } from "./et/letters";
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
  corrections: typeof corrections;
  letters: typeof letters;
  document: typeof document;
}

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "ui";
    resources: PortalTexts;
  }
}
