import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { common as et } from "../et/common";

/** Words that several pages say. */
export const common: Texts<typeof et> = {
  home: "Home",
  allOfThem: "All",
  noLimit: "Any",
};
