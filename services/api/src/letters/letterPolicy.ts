import type { Letter } from "./Letter";
import type { Viewer } from "../platform/Viewer";

/** A letter is its addressee's alone, in whichever role he or she acts. */
export function canReadLetter(viewer: Viewer, letter: Pick<Letter, "personId">): boolean {
  return viewer.personId !== null && viewer.personId === letter.personId;
}
