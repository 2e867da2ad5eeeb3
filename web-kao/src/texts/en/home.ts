import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { home as et } from "../et/home";

/** Words of the home page. */
export const home: Texts<typeof et> = { title: "Work queue", lead: "What waits for you today." };
