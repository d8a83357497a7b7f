import { hiddenWords, type HiddenMatter, type Restriction } from '#areas/access/index.ts'
import { Facts, Page } from '#platform/html/index.ts'
import { formatDay } from '#platform/time.ts'

type Props = { matter: HiddenMatter; restrictions: readonly Restriction[] }

/** What is told of a matter to those it is closed to: that it is closed, why, and by whom. */
export const HiddenMatterPage = ({ matter, restrictions }: Props) => (
  <Page
    title="Ärendet är inte öppet"
    breadcrumbs={[
      { href: '/arbetsyta/arenden', text: 'Ärenden' },
      { href: `/arbetsyta/organ/${matter.bodyId}`, text: matter.bodyName },
    ]}
    lead={`${hiddenWords('matter', matter.law)}.`}
  >
    {restrictions.map(({ id, law, since, decidedBy }) => (
      <Facts
        key={id}
        rows={[
          { label: 'Lagrum', value: law },
          { label: 'Sedan', value: formatDay(since) },
          { label: 'Beslutat av', value: decidedBy },
        ]}
      />
    ))}
    <p>Tycker du att du ska få läsa det? Kontakta den som är sekreterare i {matter.bodyName}.</p>
  </Page>
)
