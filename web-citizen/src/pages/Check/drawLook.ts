import type { Look } from "./looks";

/** What is looked at and its size: a picture of a file, or the frame of a camera. */
export type Seen = { picture: CanvasImageSource; width: number; height: number };

/** How much wider than high the middle of a picture is taken. */
const middleAspect = 1.2;

/** Draws what one look sees onto a canvas and gives its pixels; null when the browser lends no canvas. */
export function drawLook({ picture, width, height }: Seen, look: Look, canvas: HTMLCanvasElement): ImageData | null {
  const [across, down] = look.isMiddle
    ? [Math.min(width, height * middleAspect), Math.min(height, width * middleAspect)]
    : [width, height];
  const scale = Math.min(look.enlarge, look.longest / Math.max(across, down));
  canvas.width = Math.max(1, Math.round(across * scale));
  canvas.height = Math.max(1, Math.round(down * scale));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  context.fillStyle = "#888";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((look.turn * Math.PI) / 180);
  context.scale(scale, scale);
  context.drawImage(picture, -width / 2, -height / 2, width, height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
