import { Button, DateField, EmptyState, ErrorSummary, Form, HiddenField, Page } from '#platform/html/index.ts'
import type { Municipality } from '../criterion.ts'
import type { Network } from '../network.ts'
import { networkAddress, networkCrumbs } from '../network-paths.ts'

const problemText = { day: 'Skriv den första dagen som år, månad och dag.' } as const
export type Problem = keyof typeof problemText

type Props = { network: Network; municipalities: readonly Municipality[]; day: string; problem?: Problem }

export const AddQualifyingPage = ({ network, municipalities, day, problem }: Props) => {
  const root = `${networkAddress(network.id)}/medlemmar`
  const count = municipalities.length
  const button = count === 1 ? 'Lägg in 1 medlem' : `Lägg in ${count} medlemmar`
  return (
    <Page
      title="Lägg in alla som saknas"
      problem={problem !== undefined}
      breadcrumbs={networkCrumbs(
        network,
        { href: root, text: 'Medlemmar' },
        { href: `${root}/kriterium`, text: 'Villkor' },
      )}
      lead={count > 0 ? 'De här kommunerna uppfyller villkoret men är inte med. Alla blir medlemmar samma dag.' : ''}
    >
      {problem && <ErrorSummary problems={[{ field: problem, text: problemText[problem] }]} />}
      {count === 0 ? (
        <EmptyState title="Ingen saknas">
          <a href={`${root}/kriterium`}>Till villkoret</a>
        </EmptyState>
      ) : (
        <>
          <p>{municipalities.map(({ shortName }) => shortName).join(', ')}.</p>
          <Form>
            {municipalities.map(({ id }) => (
              <HiddenField key={id} name="organisation" value={id} />
            ))}
            <DateField name="day" label="Första dag" value={day} error={problem && problemText[problem]} required />
            <Button>{button}</Button>
          </Form>
        </>
      )}
    </Page>
  )
}
