import type { TextLoaders } from "@kutse/web-shared/texts/startTexts";
import type { bodies } from "./et/bodies";
import type { certificates } from "./et/certificates";
import type { common } from "./et/common";
import type { events } from "./et/events";
import type { facts } from "./et/facts";
import type { home } from "./et/home";
import type { mandates } from "./et/mandates";
import type { navigation } from "./et/navigation";
import type { people } from "./et/people";
import type { standards } from "./et/standards";
import type { supervision } from "./et/supervision";

declare module "@kutse/web-shared/texts/PortalTexts" {
  interface PortalTexts {
    bodies: typeof bodies;
    certificates: typeof certificates;
    common: typeof common;
    events: typeof events;
    facts: typeof facts;
    home: typeof home;
    mandates: typeof mandates;
    navigation: typeof navigation;
    people: typeof people;
    standards: typeof standards;
    supervision: typeof supervision;
  }
}

/** This portal's texts, fetched language by language. */
export const texts: TextLoaders = {
  et: () => import("./et/portalTexts").then((file) => file.portalTexts),
  en: () => import("./en/portalTexts").then((file) => file.portalTexts),
  ru: () => import("./ru/portalTexts").then((file) => file.portalTexts),
};
