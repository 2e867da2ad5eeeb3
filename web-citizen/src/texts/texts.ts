import type { TextLoaders } from "@kutse/web-shared/texts/startTexts";
import type { application } from "./et/application";
import type { check } from "./et/check";
import type { common } from "./et/common";
import type { employer } from "./et/employer";
import type { home } from "./et/home";
import type { message } from "./et/message";
import type { mine } from "./et/mine";
import type { navigation } from "./et/navigation";
import type { progress } from "./et/progress";
import type { qualifications } from "./et/qualifications";
import type { register } from "./et/register";
import type { holder } from "./et/holder";
import type { sharing } from "./et/sharing";
import type { usage } from "./et/usage";
import type { aboutMe } from "./et/aboutMe";
import type { correction } from "./et/correction";

declare module "@kutse/web-shared/texts/PortalTexts" {
  interface PortalTexts {
    correction: typeof correction;
    aboutMe: typeof aboutMe;
    usage: typeof usage;
    sharing: typeof sharing;
    holder: typeof holder;
    application: typeof application;
    check: typeof check;
    common: typeof common;
    employer: typeof employer;
    home: typeof home;
    message: typeof message;
    mine: typeof mine;
    navigation: typeof navigation;
    progress: typeof progress;
    qualifications: typeof qualifications;
    register: typeof register;
  }
}

/** This portal's texts, fetched language by language. */
export const texts: TextLoaders = {
  et: () => import("./et/portalTexts").then((file) => file.portalTexts),
  en: () => import("./en/portalTexts").then((file) => file.portalTexts),
  ru: () => import("./ru/portalTexts").then((file) => file.portalTexts),
};
