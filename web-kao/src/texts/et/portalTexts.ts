import { askingTexts } from "@kutse/web-shared/texts/et/askingTexts";
import { procedures } from "@kutse/web-shared/texts/et/procedures";
import { application } from "./application";
import { applications } from "./applications";
import { certificates } from "./certificates";
import { committees } from "./committees";
import { common } from "./common";
import { exams } from "./exams";
import { home } from "./home";
import { meeting } from "./meeting";
import { navigation } from "./navigation";
import { people } from "./people";
import { prices } from "./prices";
import { rounds } from "./rounds";

/** Every namespace of this portal in this language. */
export const portalTexts = {
  ...askingTexts,
  application,
  applications,
  certificates,
  committees,
  common,
  exams,
  home,
  meeting,
  navigation,
  people,
  procedures,
  prices,
  rounds,
};
