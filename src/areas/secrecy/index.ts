export { secrecyRoutes } from './secrecy.route.ts'
