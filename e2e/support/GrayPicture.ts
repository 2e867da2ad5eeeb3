/** A picture without colour, row by row: 0 is black, 255 white. */
export interface GrayPicture {
  readonly width: number;
  readonly height: number;
  readonly light: Uint8Array;
}
