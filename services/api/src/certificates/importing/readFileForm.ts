import { isUtf8 } from "node:buffer";
import { open } from "node:fs/promises";

/** How a file is written. */
export interface FileForm {
  readonly encoding: "utf8" | "windows-1257";
  readonly delimiter: "," | ";";
  readonly byteSize: number;
}

/** The file cannot be read as a table; the message is for the person at the terminal. */
export class UnreadableFile extends Error {}

const chunkSize = 1 << 20;

/**
 * Finds out how a file is written: UTF-8 when all of it is, otherwise Windows-1257 (Baltic); the delimiter of its first
 * line. Reads the whole file once, a piece at a time. Throws UnreadableFile.
 */
export async function readFileForm(path: string): Promise<FileForm> {
  const file = await open(path, "r").catch(() => {
    throw new UnreadableFile(`There is no file ${path}.`);
  });
  try {
    const { size } = await file.stat();
    if (size === 0) throw new UnreadableFile("The file is empty.");
    const buffer = Buffer.alloc(chunkSize);
    const { bytesRead } = await file.read(buffer, 0, chunkSize, 0);
    const delimiter = delimiterOf(buffer.subarray(0, bytesRead));
    let isUnicode = true;
    for (let at = 0; isUnicode && at < size;) {
      const { bytesRead: read } = await file.read(buffer, 0, chunkSize, at);
      if (read === 0) break;
      const whole = at + read >= size ? read : wholeCharacters(buffer, read);
      isUnicode = isUtf8(buffer.subarray(0, whole));
      at += whole;
    }
    return { encoding: isUnicode ? "utf8" : "windows-1257", delimiter, byteSize: size };
  } finally {
    await file.close();
  }
}

/** How many bytes of the piece end with a whole UTF-8 character. */
function wholeCharacters(buffer: Buffer, length: number): number {
  let end = length;
  while (end > length - 4 && end > 0 && ((buffer[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  return end > 0 && (buffer[end - 1] ?? 0) >= 0xc0 ? end - 1 : length;
}

function delimiterOf(start: Buffer): "," | ";" {
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff))
    throw new UnreadableFile("The file is in UTF-16. Save it as CSV in UTF-8 or Windows-1257.");
  if (start.subarray(0, 4).equals(Buffer.from("PK\x03\x04", "latin1")))
    throw new UnreadableFile("The file is a workbook or an archive. Save it as CSV.");
  const [head = ""] = start.toString("latin1").split(/\r?\n/u, 1);
  const count = (sign: string): number => head.split(sign).length - 1;
  if (count(";") === 0 && count(",") === 0)
    throw new UnreadableFile(
      count("\t") > 0
        ? "The columns are separated by tabs. Separate them by commas or semicolons."
        : "The first line has one column only. Columns are separated by commas or semicolons.",
    );
  return count(";") >= count(",") ? ";" : ",";
}
