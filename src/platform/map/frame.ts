import type { Bounds, Point } from './plane.ts'

/** What part of the plane a picture shows, and how large: `width` and `height` are the picture's own units. */
export type Frame = { shown: Bounds; scale: number; width: number; height: number }

/** Shows the whole of the bounds, with a margin in the picture's units, in a picture of this width. */
export function frameOf({ left, top, right, bottom }: Bounds, width: number, margin: number): Frame {
  const scale = (width - 2 * margin) / (right - left)
  const shown = {
    left: left - margin / scale,
    top: top - margin / scale,
    right: right + margin / scale,
    bottom: bottom + margin / scale,
  }
  return { shown, scale, width, height: round((shown.bottom - shown.top) * scale) }
}

/** The bounds, made wider or higher about their middle until the width is within these shares of the height. */
export function withShape(bounds: Bounds, narrowest: number, widest: number, leastHeight: number): Bounds {
  const [middleX, middleY] = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2]
  const [width, height] = [bounds.right - bounds.left, Math.max(bounds.bottom - bounds.top, leastHeight)]
  const wanted = {
    width: Math.max(width, height * narrowest),
    height: Math.max(height, width / widest),
  }
  return {
    left: middleX - wanted.width / 2,
    right: middleX + wanted.width / 2,
    top: middleY - wanted.height / 2,
    bottom: middleY + wanted.height / 2,
  }
}

export const inFrame = ({ shown, scale }: Frame, [x, y]: Point): Point => [
  (x - shown.left) * scale,
  (y - shown.top) * scale,
]

export const viewBoxOf = ({ width, height }: Pick<Frame, 'width' | 'height'>): string => `0 0 ${width} ${height}`

/** Tenths are enough: a picture's unit is about a pixel. */
export const round = (number: number): number => Math.round(number * 10) / 10
