import { common } from "./common";
import { home } from "./home";
import { navigation } from "./navigation";
import { qualifications } from "./qualifications";

/** Every namespace of this portal in this language. */
export const portalTexts = { common, home, navigation, qualifications };
