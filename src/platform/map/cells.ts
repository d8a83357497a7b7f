import { Delaunay } from 'd3-delaunay'
import { boundsOf, type Point, type Ring } from './plane.ts'

/** Around each point the part of the plane that is nearer to it than to any other, in the order of the points. */
export function cellsAround(points: readonly Point[], margin: number): Ring[] {
  const { left, top, right, bottom } = boundsOf(points)
  const cells = Delaunay.from(points.map(([x, y]): [number, number] => [x, y])).voronoi([
    left - margin,
    top - margin,
    right + margin,
    bottom + margin,
  ])
  return points.map((_, index) => (cells.cellPolygon(index) ?? []).slice(0, -1))
}
