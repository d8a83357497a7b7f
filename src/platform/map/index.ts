export { bordersBetween } from './borders.ts'
export { cellsAround } from './cells.ts'
export { frameOf, inFrame, round, viewBoxOf, withShape, type Frame } from './frame.ts'
export { projectionFor, shapeOf, type AreaGeometry, type Position, type Projection } from './geometry.ts'
export { placeLabels, type Label } from './labels.ts'
export { linesPath, pathOf } from './paths.ts'
export {
  boundsOf,
  boundsOfAll,
  clipRing,
  isWithin,
  overlap,
  signedArea,
  type Bounds,
  type Point,
  type Ring,
  type Shape,
} from './plane.ts'
