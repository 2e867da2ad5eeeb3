import { home } from "./home";
import { navigation } from "./navigation";

/** Every namespace of this portal in this language. */
export const portalTexts = { home, navigation };
