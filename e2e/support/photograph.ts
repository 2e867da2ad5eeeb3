import type { GrayPicture } from "./GrayPicture";
import { seededChance } from "./seededChance";
import type { WebcamScene } from "./WebcamScene";

/** A printed page, and where the middle of its code is. */
export interface PrintedPage {
  readonly picture: GrayPicture;
  /** Pixels of the picture for each millimetre of the paper as it is held. */
  readonly perMillimetre: number;
  readonly middle: readonly [x: number, y: number];
  /** How wide the code is on that paper, its quiet zone included, in millimetres. */
  readonly codeMillimetres: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

type Three = readonly [number, number, number];

const table = 92;
/** A usual webcam sees 65 degrees across. */
const focalOf = ({ width }: Frame): number => width / 2 / Math.tan((32.5 * Math.PI) / 180);

/** What a webcam sees of a page in this scene; `seed` makes the noise. */
export function photograph(page: PrintedPage, scene: WebcamScene, frame: Frame, seed: number): GrayPicture {
  const seen = project(page, scene, frame);
  const angle = (scene.direction * Math.PI) / 180;
  const across = Math.hypot(scene.blur, scene.shake * Math.cos(angle));
  const down = Math.hypot(scene.blur, scene.shake * Math.sin(angle));
  const blurred = blurLines(blurLines(seen, frame.width, 1, across), frame.width, frame.width, down);
  return { ...frame, light: expose(blurred, scene, frame, seed) };
}

/** The page in perspective: each pixel's ray meets the paper, which is bent along its length. */
function project(page: PrintedPage, scene: WebcamScene, frame: Frame): Float32Array {
  const { width, height } = frame;
  const focal = focalOf(frame);
  const [right, below, away] = axesOf(scene);
  const up = height / scene.scale;
  const centre: Three = [scene.offset[0] * up, scene.offset[1] * up, focal / scene.scale];
  const depth = dot(away, centre);
  const [fromLeft, fromTop] = [dot(right, centre), dot(below, centre)];
  const reach = page.codeMillimetres / 2;
  const seen = new Float32Array(width * height);
  for (let v = 0, at = 0; v < height; v++) {
    // What a ray has of each axis grows evenly along a line of the frame.
    const line: Three = [-width / 2, v - height / 2, focal];
    let [across, down, facing] = [dot(right, line), dot(below, line), dot(away, line)];
    for (let u = 0; u < width; u++, at++) {
      const edge = ((across * depth) / facing - fromLeft) / reach;
      const far = (depth + scene.bend * Math.min(4, edge * edge)) / facing;
      seen[at] = sample(page, across * far - fromLeft, down * far - fromTop);
      across += right[0];
      down += below[0];
      facing += away[0];
    }
  }
  return seen;
}

/** The paper's right, its downwards and its backwards, as the camera has them. */
function axesOf({ roll, pitch, yaw }: WebcamScene): readonly [Three, Three, Three] {
  const [a, b, c] = [roll, pitch, yaw].map((degrees) => (degrees * Math.PI) / 180) as [number, number, number];
  const [ca, sa, cb, sb, cc, sc] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b), Math.cos(c), Math.sin(c)];
  return [
    [ca * cc, sa * cc, -sc],
    [ca * sc * sb - sa * cb, sa * sc * sb + ca * cb, cc * sb],
    [ca * sc * cb + sa * sb, sa * sc * cb - ca * sb, cc * cb],
  ];
}

const dot = (one: Three, other: Three): number => one[0] * other[0] + one[1] * other[1] + one[2] * other[2];

/** The page's light at this many millimetres from the middle of the code; the table beside the paper. */
function sample({ picture, perMillimetre, middle }: PrintedPage, x: number, y: number): number {
  const px = middle[0] + x * perMillimetre;
  const py = middle[1] + y * perMillimetre;
  const left = Math.floor(px);
  const top = Math.floor(py);
  const { width, height, light } = picture;
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return table;
  const at = top * width + left;
  const fx = px - left;
  const fy = py - top;
  const upper = (light[at] ?? 0) * (1 - fx) + (light[at + 1] ?? 0) * fx;
  const lower = (light[at + width] ?? 0) * (1 - fx) + (light[at + width + 1] ?? 0) * fx;
  return upper * (1 - fy) + lower * fy;
}

/** Blurs along one direction: pixels that are `step` apart. Beyond the ends of the picture nothing is taken. */
function blurLines(seen: Float32Array, width: number, step: number, deviation: number): Float32Array {
  if (deviation < 0.05) return seen;
  const reach = Math.ceil(deviation * 2.5);
  const weights = bell(reach, deviation);
  const out = new Float32Array(seen);
  const margin = step === 1 ? reach : reach * width;
  for (let at = margin; at < seen.length - margin; at++) {
    let light = 0;
    for (let tap = -reach; tap <= reach; tap++) light += (weights[tap + reach] ?? 0) * (seen[at + tap * step] ?? 0);
    out[at] = light;
  }
  return out;
}

/** Weights that fall off to both sides like a bell, one in all. */
function bell(reach: number, deviation: number): Float32Array {
  const weights = Float32Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * deviation ** 2)),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** The light that falls on the scene, uneven and with a shadow, and the sensor's noise. */
function expose(seen: Float32Array, scene: WebcamScene, { width, height }: Frame, seed: number): Uint8Array {
  const noise = noiseOf(seed);
  const angle = (scene.fallDirection * Math.PI) / 180;
  const [ax, ay] = [Math.cos(angle) / height, Math.sin(angle) / height];
  const light = new Uint8Array(seen.length);
  for (let v = 0, at = 0; v < height; v++) {
    for (let u = 0; u < width; u++, at++) {
      const x = u - width / 2;
      const y = v - height / 2;
      const towards = Math.min(1, Math.max(0, 0.5 + x * ax + y * ay));
      const shade = (x + y * 0.6) / height > scene.shadowAt ? scene.shadow : 0;
      const lit = (scene.light / 255) * (1 - scene.fall * towards) * (1 - shade);
      const grain = (noise[(at * 7 + v * 31) % noise.length] ?? 0) * scene.noise;
      // Dark ink still gives back some light.
      light[at] = Math.min(255, Math.max(0, (18 + (seen[at] ?? 0) * 0.93) * lit + grain));
    }
  }
  return light;
}

/** Noise of deviation one, enough of it not to repeat in a way that shows. */
function noiseOf(seed: number): Float32Array {
  const chance = seededChance(seed);
  return Float32Array.from({ length: 65_521 }, () => {
    const radius = Math.sqrt(-2 * Math.log(1 - chance()));
    return radius * Math.cos(2 * Math.PI * chance());
  });
}
