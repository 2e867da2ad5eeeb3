import { askingTexts } from "@kutse/web-shared/texts/en/askingTexts";
import { procedures } from "@kutse/web-shared/texts/en/procedures";
import { bodies } from "./bodies";
import { certificates } from "./certificates";
import { common } from "./common";
import { events } from "./events";
import { facts } from "./facts";
import { home } from "./home";
import { mandates } from "./mandates";
import { navigation } from "./navigation";
import { people } from "./people";
import { standards } from "./standards";
import { supervision } from "./supervision";

/** Every namespace of this portal in this language. */
export const portalTexts = {
  ...askingTexts,
  bodies,
  certificates,
  common,
  events,
  facts,
  home,
  mandates,
  navigation,
  people,
  procedures,
  standards,
  supervision,
};
