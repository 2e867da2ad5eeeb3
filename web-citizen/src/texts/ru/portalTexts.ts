import { application } from "./application";
import { common } from "./common";
import { home } from "./home";
import { navigation } from "./navigation";
import { progress } from "./progress";
import { qualifications } from "./qualifications";

/** Every namespace of this portal in this language. */
export const portalTexts = { application, common, home, navigation, progress, qualifications };
