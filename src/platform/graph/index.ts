export { edgeWidths } from './edge-width.ts'
export { layOutWeb, type Web, type WebEdge, type WebNode } from './force-layout.ts'
export { layOutStar, type Star, type StarNode } from './star-layout.ts'
