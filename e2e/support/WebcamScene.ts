/** How somebody holds the paper before a webcam, and what the light and the lens make of it. Angles are in degrees. */
export interface WebcamScene {
  /** Pixels of the frame for each millimetre of paper, in the middle of the code. */
  readonly scale: number;
  readonly roll: number;
  /** The paper leans backwards and to a side. */
  readonly pitch: number;
  readonly yaw: number;
  /** Where the middle of the code stands, from the middle of the frame, in parts of the frame's height. */
  readonly offset: readonly [x: number, y: number];
  /** The paper is bent: millimetres that the edge of the code stands off the plane. */
  readonly bend: number;
  /** Lens out of focus and hand that moves, as deviations in pixels; the hand moves along `direction`. */
  readonly blur: number;
  readonly shake: number;
  readonly direction: number;
  /** Deviation of the sensor's noise, of 255. */
  readonly noise: number;
  /** Light on white paper, of 255, and how much of it is lost towards the dark side, from 0 to 1. */
  readonly light: number;
  readonly fall: number;
  readonly fallDirection: number;
  /** How much a hard shadow takes, from 0 to 1, and where its edge is, from the middle, in parts of the frame's height. */
  readonly shadow: number;
  readonly shadowAt: number;
}
