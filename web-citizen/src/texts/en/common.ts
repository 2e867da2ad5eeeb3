import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { common as et } from "../et/common";

/** Words that several pages say. */
export const common: Texts<typeof et> = {
  home: "Home",
  allOfThem: "All",
  noLimit: "Any",
  failed: {
    signedOut: "Your session has ended. Sign in again and try once more.",
    noRight: "You may not do this.",
    notFound: "This is no longer there. Reload the page.",
    tooMany: "Too many requests at once. Wait a minute and try again.",
    offline: "There is no connection to the register. Try again when you are connected.",
    broken: "This did not work because of a fault of ours. Please try again later.",
  },
};
