/** A picture in shades of gray, a byte for every pixel, row by row. */
export type Picture = { width: number; height: number; pixels: Uint8Array }
