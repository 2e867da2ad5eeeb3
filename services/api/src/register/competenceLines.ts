import type { Locale } from "../platform/Viewer";
import { competenceTexts } from "./competenceTexts";
import { escaped } from "./escaped";
import { namedHtml } from "./namedHtml";
import type { ProvenCompetences } from "./ProvenCompetences";

/** Competences as lines of a page, term and HTML: under one term, or under two where there were electives to choose from. */
export function competenceLines(proven: ProvenCompetences, locale: Locale): [string, string][] {
  const texts = competenceTexts[locale];
  const { list, areElectivesRecorded } = proven;
  const html = (some: ProvenCompetences["list"]): string =>
    `<ul>${some.map((one) => `<li>${namedHtml(one, locale)}</li>`).join("")}</ul>`;
  const compulsory = list.filter((one) => !one.isElective);
  const electives = list.filter((one) => one.isElective);
  const lines: [string, string][] = [];
  const term = areElectivesRecorded === null ? texts.all : texts.compulsory;
  if (compulsory.length > 0) lines.push([term, html(compulsory)]);
  if (electives.length > 0) lines.push([texts.elective, html(electives)]);
  else if (areElectivesRecorded === true) lines.push([texts.elective, escaped(texts.none)]);
  else if (areElectivesRecorded === false) lines.push([texts.elective, escaped(texts.notRecorded)]);
  return lines;
}
