import { ActionRow, ButtonLink, DataTable, EmptyState } from '#platform/html/index.ts'
import { formatDay } from '#platform/time.ts'
import { bodyKindName } from '../network-words.ts'
import type { NetworkBody, NetworkView } from './network-facts.ts'

const NextOf = ({ body }: { body: NetworkBody }) =>
  body.meetingDay ? (
    <a href={`/arbetsyta/moten/${body.meetingId}`}>
      {formatDay(body.meetingDay)}
      {body.meetingPlace && `, ${body.meetingPlace}`}
    </a>
  ) : (
    <>–</>
  )

/** The network's bodies and, for those in the network, when each one meets next. */
export const BodyList = ({ view }: { view: NetworkView }) => (
  <section>
    <h2>Organ</h2>
    {view.bodies.length === 0 ? (
      <EmptyState title="Inget organ ännu">
        {view.mayImport
          ? 'Lägg upp det första, till exempel en ledningsgrupp. Läser du in anteckningar från ett möte läggs organet upp på köpet.'
          : 'När nätverket får ett organ, till exempel en ledningsgrupp, står det här.'}
      </EmptyState>
    ) : (
      <DataTable
        caption="Organ"
        hideCaption
        columns={view.isInside ? ['Organ', 'Slag', 'Nästa möte'] : ['Organ', 'Slag']}
        rows={view.bodies.map((body) => [
          view.mayReadBody(body.id) ? <a href={`/arbetsyta/organ/${body.id}`}>{body.name}</a> : body.name,
          bodyKindName(body.kind),
          ...(view.isInside ? [<NextOf body={body} />] : []),
        ])}
      />
    )}
    {view.mayImport && (
      <ActionRow>
        <ButtonLink href={`/arbetsyta/natverk/${view.facts.id}/organ/nytt`}>Lägg upp ett organ</ButtonLink>
        <ButtonLink href={`/arbetsyta/inlasning?natverk=${view.facts.id}`}>Läs in anteckningar</ButtonLink>
      </ActionRow>
    )}
  </section>
)
