import { create } from "fontkit";
import { documentFonts } from "./documentFonts";

const silent = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
const breaks = new Set(["\n", "\t"]);

let known: ReadonlySet<number> | null = null;

/**
 * The text as the documents' fonts can show it: an archival PDF may hold no sign without a glyph (ISO 19005-2, 6.2.11.4).
 * What has none stands as its code, "[U+1F331]"; marks that are never seen, and control signs but line breaks and tabs, go.
 */
export function printableText(text: string): string {
  const shown = (known ??= shownByAll());
  const signs = Array.from(text.normalize("NFC"), (sign) => {
    if (breaks.has(sign) || shown.has(sign.codePointAt(0) ?? 0)) return sign;
    return silent.test(sign) ? "" : `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
  });
  return signs.join("");
}

/** Code points that every face has a glyph for: a text may stand in any of them. */
function shownByAll(): ReadonlySet<number> {
  const sets = documentFonts().map((bytes) => {
    const font = create(bytes);
    return new Set("characterSet" in font ? font.characterSet : []);
  });
  const [first = new Set<number>(), ...others] = sets;
  return new Set(
    [...first].filter((point) => !silent.test(String.fromCodePoint(point)) && others.every((set) => set.has(point))),
  );
}
