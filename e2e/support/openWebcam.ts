import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, test, type Browser } from "@playwright/test";
import type { GrayPicture } from "./GrayPicture";

/** A browser with a webcam, and what to hold before it the next time that the webcam is switched on. */
export interface Webcam {
  readonly browser: Browser;
  readonly hold: (picture: GrayPicture) => void;
  readonly close: () => Promise<void>;
}

/** Starts the journeys' browser with Chromium's stand-in for a webcam, which plays a file; the person has allowed its use. */
export async function openWebcam(first: GrayPicture): Promise<Webcam> {
  const folder = mkdtempSync(join(tmpdir(), "webcam-"));
  const film = join(folder, "film.y4m");
  const hold = (picture: GrayPicture): void => {
    writeFileSync(`${film}.next`, filmOf(picture));
    renameSync(`${film}.next`, film);
  };
  hold(first);
  const { launchOptions } = test.info().project.use;
  const fake = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
  const args = [...(launchOptions?.args ?? []), ...fake, `--use-file-for-fake-video-capture=${film}`];
  const browser = await chromium.launch({ ...launchOptions, args });
  const close = async (): Promise<void> => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { browser, hold, close };
}

/** One frame as a film in YUV4MPEG2, which plays for ever: black is 16, white 235, and there is no colour. */
function filmOf({ width, height, light }: GrayPicture): Buffer {
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F30:1 Ip A1:1 C420\nFRAME\n`, "latin1");
  const luma = light.map((each) => 16 + (each * 219) / 255);
  return Buffer.concat([head, luma, Buffer.alloc(light.length / 2, 128)]);
}
