import type { SigningOrganisation } from '../provider.ts'
import type { Deployment } from '../request.ts'
import { linkMinutes } from './sign-in.rule.ts'

type Here = Pick<Deployment, 'siteName' | 'origin'>

const addressesOf = (organisations: readonly SigningOrganisation[], { origin }: Here, returnTo: string) =>
  organisations
    .map(({ organisationId, name }) => {
      const address = `${origin}/logga-in/oidc/${organisationId}?till=${encodeURIComponent(returnTo)}`
      return `${name}:\n${address}\n`
    })
    .join('\n')

/** The letter with the link that opens the door, and the way through one's organisation where there is one. */
export function signInLetter(here: Here, organisations: readonly SigningOrganisation[], returnTo: string) {
  const otherWay =
    organisations.length > 0
      ? `\nDu kan i stället logga in med din organisation.\n${addressesOf(organisations, here, returnTo)}`
      : ''
  const words = (link: string) =>
    `Hej!\n\nÖppna länken i den webbläsare där du bad om den:\n${link}\n\n` +
    `Den gäller i ${linkMinutes} minuter och kan användas en gång. Bad du inte om någon länk? Då kan du bortse från brevet.\n${otherWay}`
  return { subject: `Logga in i ${here.siteName}`, words }
}

/** The letter to one whose organisation lets its people in by its own sign-in only: it opens nothing by itself. */
export const organisationLetter = (here: Here, requiring: readonly SigningOrganisation[], returnTo: string) => ({
  subject: `Logga in i ${here.siteName}`,
  body:
    'Hej!\n\nDin organisation vill att du loggar in med dess egen inloggning, så någon länk skickas inte.\n' +
    `Logga in här i stället.\n\n${addressesOf(requiring, here, returnTo)}\n` +
    'Bad du inte om att logga in? Då kan du bortse från brevet.\n',
})
