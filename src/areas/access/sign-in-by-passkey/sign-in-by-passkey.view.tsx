import { Page } from '#platform/html/index.ts'

type Problem = 'not-known' | 'too-many'

const problemText: Record<Problem, string> = {
  'not-known': 'Nyckeln finns inte här, är borttagen eller svarade för sent. Försök igen, eller logga in med en länk.',
  'too-many': 'Det har kommit för många försök härifrån. Vänta en kvart och försök igen.',
}

export const PasskeyRefusedPage = ({ problem }: { problem: Problem }) => (
  <Page title="Nyckeln gick inte att använda" problem>
    <p>{problemText[problem]}</p>
    <p>
      <a href="/logga-in">Till inloggningen</a>
    </p>
  </Page>
)
