import { round } from './frame.ts'
import { overlap, type Bounds, type Point } from './plane.ts'

export type Label = { text: string; x: number; y: number }

/** The share of its size that a letter takes, on average and with some to spare. */
const letterWidth = 0.58

/** Names set at their points, the first ones first; one that would meet another or the edge is left out. */
export function placeLabels(
  wanted: readonly { text: string; at: Point }[],
  size: number,
  picture: { width: number; height: number },
): Label[] {
  const taken: Bounds[] = []
  return wanted.flatMap(({ text, at: [x, y] }) => {
    const half = (text.length * size * letterWidth) / 2
    const box = { left: x - half, right: x + half, top: y - size * 1.5, bottom: y - size * 0.3 }
    const isInside = box.left >= 0 && box.right <= picture.width && box.top >= 0 && box.bottom <= picture.height
    if (!isInside || taken.some((other) => overlap(other, box))) return []
    taken.push(box)
    return [{ text, x: round(x), y: round(y - size * 0.55) }]
  })
}
