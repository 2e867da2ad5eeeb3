/** One way of looking at a picture before reading it: how much of it, how large, turned by how many degrees. */
export type Look = {
  /** Only the middle of the picture, where people hold the code. */
  isMiddle: boolean;
  /** Enlarged at most so many times, and to at most so many pixels along the longer side. */
  enlarge: number;
  longest: number;
  turn: number;
};

const middle = { isMiddle: true, turn: 0 };
const whole = { isMiddle: false, turn: 0 };

/**
 * Looks at a live picture, one a frame, in turn. A small code is read better enlarged; one that leans away is told apart from
 * its own pattern better when it is turned. Measured with a hundred scenes (docs/decisions/0360).
 */
export const cameraLooks: readonly Look[] = [
  { ...whole, enlarge: 1, longest: 1920 },
  { ...middle, enlarge: 2, longest: 1760 },
  { ...middle, enlarge: 1.5, longest: 1400, turn: 45 },
  { ...middle, enlarge: 2, longest: 1760, turn: -20 },
  { ...middle, enlarge: 2, longest: 1760, turn: 20 },
  { ...middle, enlarge: 2, longest: 1760, turn: -60 },
];

/** Looks at a photo, all of them until one reads: there will be no second frame. */
export const photoLooks: readonly Look[] = [
  { ...whole, enlarge: 1, longest: 1200 },
  { ...whole, enlarge: 2, longest: 2400 },
  { ...whole, enlarge: 1, longest: 4000 },
  { ...whole, enlarge: 1, longest: 700 },
  { ...whole, enlarge: 2, longest: 2400, turn: 45 },
  { ...middle, enlarge: 2, longest: 2000, turn: -20 },
  { ...middle, enlarge: 2, longest: 2000, turn: 20 },
  { ...middle, enlarge: 2, longest: 2000, turn: -60 },
];
