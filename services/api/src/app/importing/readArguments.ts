import { resolve } from "node:path";

/** What the person at the terminal asked for. */
export interface ImportArguments {
  readonly path: string;
  readonly reportPath: string;
  readonly keepGood: boolean;
}

export const usage = "npm run db:import -- FILE.csv [--keep-good] [--report REPORT.csv]";

/** Reads the command's words; throws what is to be said when they cannot be understood. `folder` is where relative paths begin. */
export function readArguments(words: readonly string[], folder: string): ImportArguments {
  const paths: string[] = [];
  let keepGood = false;
  let report: string | undefined;
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? "";
    if (word === "--keep-good") keepGood = true;
    else if (word === "--report") report = words[++place];
    else if (word.startsWith("--")) throw new Error(`Unknown option ${word}. ${usage}`);
    else paths.push(word);
  }
  const [path] = paths;
  if (path === undefined || paths.length > 1) throw new Error(`Name one file. ${usage}`);
  return { path: resolve(folder, path), reportPath: resolve(folder, report ?? `${path}.report.csv`), keepGood };
}
