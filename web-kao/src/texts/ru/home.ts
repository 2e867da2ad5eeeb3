import type { RussianTexts } from "@kutse/web-shared/texts/Texts";
import type { home as et } from "../et/home";

/** Words of the home page. */
export const home: RussianTexts<typeof et> = { title: "Очередь работ", lead: "Здесь то, что ждёт вас сегодня." };
