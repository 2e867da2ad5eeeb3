import type { RussianTexts } from "@kutse/web-shared/texts/Texts";
import type { common as et } from "../et/common";

/** Words that several pages say. */
export const common: RussianTexts<typeof et> = {
  home: "Главная",
  allOfThem: "Все",
  noLimit: "Любой",
};
