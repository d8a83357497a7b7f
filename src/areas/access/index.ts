export type { Actor } from './actor.ts'
export { chooseMailRoute, turnOffMailRoute } from './choose-mail/choose-mail.route.tsx'
export { turnOffPath, isMailKind, type MailKind } from './choose-mail/mail-kind.ts'
export { connectProviderRoute } from './connect-provider/connect-provider.route.ts'
export { exampleRolePath } from './enter-example/enter-example.route.ts'
export { exampleRoles } from './enter-example/example-roles.ts'
export { withNotice } from './notices.ts'
export { may, mayAnywhere, mayApprove, mayKnowNetwork, roleName } from './policy.rule.ts'
export { isWithinLimit, limits, removeExpired } from './rate-limit.store.ts'
export { answerPage } from './render.ts'
export { levels, recordKinds, type HiddenItem, type HiddenMatter, type Restriction } from './restriction.ts'
export { logReading } from './log-reading.ts'
export { isOpenTo } from './restriction.rule.ts'
export { circleWords, hiddenWords } from './restriction-words.ts'
export {
  listHiddenItems,
  listHiddenMatters,
  listRestrictedItems,
  listRestrictions,
  restrictionsOf,
} from './restrictions.store.ts'
export { HiddenLine, SecrecyChip } from './secrecy-chip.view.tsx'
export { remoteHost, type Base, type Deployment } from './request.ts'
export { sendSecretLetter } from './secret-letter.ts'
export { endGuestSessions } from './session.store.ts'
export { showOutboxRoute } from './show-outbox/show-outbox.route.tsx'
export { recordLink } from './sign-in/sign-in.store.ts'
export { ownWaysIn, waysIn } from './ways-in.ts'
export { recordReadings } from './readings.store.ts'
export { asActor, inTransaction, signedIn, watchSession, type SignedIn, type Workspace } from './workspace.ts'
