import { certificates } from "./certificates";
import { common } from "./common";
import { events } from "./events";
import { home } from "./home";
import { navigation } from "./navigation";

/** Every namespace of this portal in this language. */
export const portalTexts = { certificates, common, events, home, navigation };
