import type { TextLoaders } from "@kutse/web-shared/texts/startTexts";
import type { certificates } from "./et/certificates";
import type { common } from "./et/common";
import type { events } from "./et/events";
import type { home } from "./et/home";
import type { navigation } from "./et/navigation";

declare module "@kutse/web-shared/texts/PortalTexts" {
  interface PortalTexts {
    certificates: typeof certificates;
    common: typeof common;
    events: typeof events;
    home: typeof home;
    navigation: typeof navigation;
  }
}

/** This portal's texts, fetched language by language. */
export const texts: TextLoaders = {
  et: () => import("./et/portalTexts").then((file) => file.portalTexts),
  en: () => import("./en/portalTexts").then((file) => file.portalTexts),
  ru: () => import("./ru/portalTexts").then((file) => file.portalTexts),
};
