import type { TextLoaders } from "@kutse/web-shared/texts/startTexts";
import type { application } from "./et/application";
import type { common } from "./et/common";
import type { home } from "./et/home";
import type { navigation } from "./et/navigation";
import type { progress } from "./et/progress";
import type { qualifications } from "./et/qualifications";

declare module "@kutse/web-shared/texts/PortalTexts" {
  interface PortalTexts {
    application: typeof application;
    common: typeof common;
    home: typeof home;
    navigation: typeof navigation;
    progress: typeof progress;
    qualifications: typeof qualifications;
  }
}

/** This portal's texts, fetched language by language. */
export const texts: TextLoaders = {
  et: () => import("./et/portalTexts").then((file) => file.portalTexts),
  en: () => import("./en/portalTexts").then((file) => file.portalTexts),
  ru: () => import("./ru/portalTexts").then((file) => file.portalTexts),
};
