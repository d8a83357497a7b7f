import { Hono } from 'hono'
import { askProviderRoute } from './connect-provider/connect-provider.route.ts'
import { endSessionsRoute } from './end-sessions/end-sessions.route.ts'
import { enterAsGuestRoute } from './enter-as-guest/enter-as-guest.route.tsx'
import { enterExampleRoute } from './enter-example/enter-example.route.ts'
import { keepPasskeysRoute } from './keep-passkeys/keep-passkeys.route.ts'
import type { Base } from './request.ts'
import { showSignInsRoute } from './show-sign-ins/show-sign-ins.route.ts'
import { signInByOrganisationRoute } from './sign-in-by-organisation/sign-in-by-organisation.route.tsx'
import { signInByPasskeyRoute } from './sign-in-by-passkey/sign-in-by-passkey.route.tsx'
import { signInRoute } from './sign-in/sign-in.route.tsx'
import { signOutRoute } from './sign-out/sign-out.route.ts'
import type { SignedIn } from './workspace.ts'

/** Every way in and out, open to all. The link comes last: its address takes any word after /logga-in/. */
export const waysIn = new Hono<Base>()
  .route('/', signInByOrganisationRoute)
  .route('/', signInByPasskeyRoute)
  .route('/', enterAsGuestRoute)
  .route('/', signInRoute)
  .route('/', signOutRoute)
  .route('/', enterExampleRoute)

/** What a person does with their own ways in, and what must be asked of others before the transaction begins. */
export const ownWaysIn = new Hono<SignedIn>()
  .route('/', showSignInsRoute)
  .route('/', endSessionsRoute)
  .route('/', keepPasskeysRoute)
  .route('/', askProviderRoute)
