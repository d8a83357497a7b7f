import { Button, DateField, ErrorSummary, Form, HiddenField, Page, TextArea } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { Proposal } from '../criterion.ts'
import type { Standing } from '../criterion-standing.ts'
import { formatCount } from '../criterion-words.rule.ts'
import type { Network } from '../network.ts'
import { networkAddress, networkCrumbs } from '../network-paths.ts'

export const problemText = {
  day: 'Skriv dagen som år, månad och dag.',
  reason: 'Skriv varför, i högst 1 000 tecken. Skälet står sedan kvar på sidan.',
  'already-member': 'Kommunen är redan med i nätverket de dagarna. Välj en senare dag.',
  'last-before-first': 'Den sista dagen ligger före medlemskapets första dag. Ändra den.',
} as const
export type Problem = keyof typeof problemText

type Props = {
  network: Network
  standing: Standing
  proposal: Proposal
  given?: Given | undefined
  problem?: Problem | undefined
  today: string
}

const wordsFor = {
  join: {
    title: (name: string) => `Ska ${name} bli medlem?`,
    ground: 'uppfyller villkoret men är inte med i nätverket.',
    accept: { heading: 'Ja, lägg in som medlem', day: 'Första dag', button: 'Lägg in som medlem' },
    decline: { heading: 'Nej, lägg inte in', button: 'Lägg inte in' },
  },
  leave: {
    title: (name: string) => `Ska ${name} lämna nätverket?`,
    ground: 'är med i nätverket men uppfyller inte villkoret.',
    accept: { heading: 'Ja, avsluta medlemskapet', day: 'Sista dag', button: 'Avsluta medlemskapet' },
    decline: { heading: 'Nej, låt vara kvar', button: 'Låt vara kvar' },
  },
} as const

export const ProposalPage = ({ network, standing, proposal, given, problem, today }: Props) => {
  const { municipality, direction } = proposal
  const { title, ground, accept, decline } = wordsFor[direction]
  const count = standing.inhabitants.get(municipality.id)
  const inFigures = standing.figures && count !== undefined
  const field = problem === 'reason' ? 'reason' : 'day'
  const errorAt = (name: string) => (problem && field === name ? problemText[problem] : undefined)
  const root = `${networkAddress(network.id)}/medlemmar`
  return (
    <Page
      title={title(municipality.shortName)}
      problem={problem !== undefined}
      breadcrumbs={networkCrumbs(
        network,
        { href: root, text: 'Medlemmar' },
        { href: `${root}/kriterium`, text: 'Villkor' },
      )}
      lead={
        `${municipality.shortName} ${ground}` +
        (inFigures ? ` Kommunen hade ${formatCount(count)} invånare ${standing.figures?.year}.` : '')
      }
    >
      {problem && <ErrorSummary problems={[{ field, text: problemText[problem] }]} />}
      <section>
        <h2>{accept.heading}</h2>
        <Form label={accept.heading}>
          <HiddenField name="answer" value="accept" />
          <DateField name="day" label={accept.day} value={given?.['day'] ?? today} error={errorAt('day')} required />
          <Button>{accept.button}</Button>
        </Form>
      </section>
      <section>
        <h2>{decline.heading}</h2>
        <Form label={decline.heading}>
          <HiddenField name="answer" value="decline" />
          <TextArea
            name="reason"
            label="Skäl"
            hint={`Står kvar på sidan. ${standing.figures ? 'Du får frågan igen först när det finns siffror för ett annat år.' : 'Du får inte frågan igen om du inte ber om det.'}`}
            rows={3}
            value={given?.['reason']}
            error={errorAt('reason')}
            required
          />
          <Button variant="secondary">{decline.button}</Button>
        </Form>
      </section>
    </Page>
  )
}
