import { seededChance } from "./seededChance";
import type { WebcamScene } from "./WebcamScene";

/** The scene of this number, always the same: people hold paper upright mostly, every fifth lies on its side or head. */
export function aWebcamScene(number: number): WebcamScene {
  const chance = seededChance(1_000 + number);
  const between = (least: number, most: number): number => least + (most - least) * chance();
  const turned = number % 5 === 4 ? 90 * (1 + Math.floor(chance() * 3)) : 0;
  return {
    scale: between(11.5, 19),
    roll: turned + between(-25, 25),
    pitch: between(-25, 25),
    yaw: between(-25, 25),
    offset: [between(-0.2, 0.2), between(-0.06, 0.06)],
    bend: number % 3 === 0 ? between(-0.8, 0.8) : 0,
    blur: between(0.5, 1.1),
    shake: number % 4 === 1 ? between(0.3, 1) : 0,
    direction: between(0, 180),
    noise: between(2, 8),
    light: between(110, 245),
    fall: between(0, 0.6),
    fallDirection: between(0, 360),
    shadow: number % 3 === 1 ? between(0.2, 0.5) : 0,
    shadowAt: between(-0.2, 0.2),
  };
}
