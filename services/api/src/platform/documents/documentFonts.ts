import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

const faces: Readonly<Record<string, readonly string[]>> = {
  "source-sans-3": ["400Regular", "400Regular_Italic", "600SemiBold"],
  "source-serif-4": ["400Regular", "400Regular_Italic", "600SemiBold"],
};

/** The bytes of every font file that documents are set in: TrueType, one face each. */
export function documentFonts(): Buffer[] {
  return Object.entries(faces).flatMap(([family, styles]) => {
    const folder = dirname(require.resolve(`@expo-google-fonts/${family}/package.json`));
    return styles.flatMap((style) => {
      const names = readdirSync(join(folder, style)).filter((name) => name.endsWith(".ttf"));
      return names.map((name) => readFileSync(join(folder, style, name)));
    });
  });
}
