import { cameraLooks } from "./looks";
import { readPicture } from "./readPicture";

/** Why there is no live picture: the person or the browser said no, there is no camera, or it does not start. */
export type CameraTrouble = "refused" | "missing" | "failed";

export type CameraNews = { onRead: (scanned: string) => void; onTrouble: (trouble: CameraTrouble) => void };

const pauseMs = 60;
/** The sharpest picture there is: a small code needs its pixels. */
const wanted = { facingMode: "environment", width: { ideal: 1920 }, height: { ideal: 1080 } };

/** Shows the camera in `video` and reads it, each frame with the next look, until a code is read; answers how to stop. */
export function watchCamera(video: HTMLVideoElement, { onRead, onTrouble }: CameraNews): () => void {
  let stream: MediaStream | null = null;
  let timer = 0;
  let isOver = false;
  const stop = () => {
    isOver = true;
    window.clearTimeout(timer);
    stream?.getTracks().forEach((track) => track.stop());
  };
  const look = async (turn: number) => {
    const scanned = await readFrame(video, turn).catch(() => null);
    if (isOver) return;
    if (scanned === null) timer = window.setTimeout(() => void look(turn + 1), pauseMs);
    else onRead(scanned);
  };
  const start = async () => {
    stream = await openCamera();
    if (isOver) return stop();
    video.srcObject = stream;
    await video.play();
    await look(0);
  };
  start().catch((error: unknown) => {
    if (!isOver) onTrouble(troubleOf(error));
  });
  return stop;
}

/** Without a secure address the browser has no cameras to offer. */
async function openCamera(): Promise<MediaStream> {
  const devices = (navigator as { mediaDevices?: MediaDevices }).mediaDevices;
  if (!devices) throw new DOMException("no cameras", "NotFoundError");
  return devices.getUserMedia({ video: wanted });
}

async function readFrame(video: HTMLVideoElement, turn: number): Promise<string | null> {
  const look = cameraLooks[turn % cameraLooks.length];
  if (!look || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return null;
  return readPicture({ picture: video, width: video.videoWidth, height: video.videoHeight }, [look]);
}

function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "refused";
  return name === "NotFoundError" || name === "OverconstrainedError" ? "missing" : "failed";
}
