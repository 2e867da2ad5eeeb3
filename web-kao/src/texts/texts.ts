import type { TextLoaders } from "@kutse/web-shared/texts/startTexts";
import type { application } from "./et/application";
import type { applications } from "./et/applications";
import type { certificates } from "./et/certificates";
import type { committees } from "./et/committees";
import type { common } from "./et/common";
import type { exams } from "./et/exams";
import type { home } from "./et/home";
import type { meeting } from "./et/meeting";
import type { navigation } from "./et/navigation";
import type { people } from "./et/people";
import type { prices } from "./et/prices";
import type { rounds } from "./et/rounds";

declare module "@kutse/web-shared/texts/PortalTexts" {
  interface PortalTexts {
    application: typeof application;
    applications: typeof applications;
    certificates: typeof certificates;
    committees: typeof committees;
    common: typeof common;
    exams: typeof exams;
    home: typeof home;
    meeting: typeof meeting;
    navigation: typeof navigation;
    people: typeof people;
    prices: typeof prices;
    rounds: typeof rounds;
  }
}

/** This portal's texts, fetched language by language. */
export const texts: TextLoaders = {
  et: () => import("./et/portalTexts").then((file) => file.portalTexts),
  en: () => import("./en/portalTexts").then((file) => file.portalTexts),
  ru: () => import("./ru/portalTexts").then((file) => file.portalTexts),
};
