export { closeItem, listPeopleToName } from './restrict-record/close-record.ts'
export { secrecyRoutes } from './secrecy.route.ts'
