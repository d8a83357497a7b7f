/** That a confirmation is taken back, for the page on which another file takes its place. */
export { listResting } from './take-back-confirmation/take-back-confirmation.store.ts'
export { takeBack } from './take-back-confirmation/take-back.ts'
