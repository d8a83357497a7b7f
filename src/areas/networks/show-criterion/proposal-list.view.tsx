import { Button, ButtonLink, DataTable, Form } from '#platform/html/index.ts'
import { formatShortDay, stockholmDay } from '#platform/time.ts'
import type { Direction, Proposal } from '../criterion.ts'
import type { Standing } from '../criterion-standing.ts'
import { formatCount } from '../criterion-words.rule.ts'

type Props = { standing: Standing; root: string; mayChange: boolean }

function rowsOf(proposals: readonly Proposal[], { standing, root, mayChange }: Props) {
  const { figures, inhabitants } = standing
  return proposals.map(({ municipality: { id, shortName } }) => {
    const count = inhabitants.get(id)
    return [
      shortName,
      ...(figures ? [count === undefined ? 'uppgift saknas' : formatCount(count)] : []),
      ...(mayChange
        ? [
            <a href={`${root}/${id}`}>
              Svara<span class="ds-sr-only"> om {shortName}</span>
            </a>,
          ]
        : []),
    ]
  })
}

const ProposalTable = ({
  caption,
  proposals,
  ...props
}: Props & { caption: string; proposals: readonly Proposal[] }) => {
  const { figures } = props.standing
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={['Kommun', ...(figures ? [`Invånare ${figures.year}`] : []), ...(props.mayChange ? ['Förslaget'] : [])]}
      rows={rowsOf(proposals, props)}
      figures={figures ? [1] : []}
    />
  )
}

/** Who is missing and who is in without qualifying: each one waits for an answer, and nothing happens by itself. */
export const Proposed = (props: Props) => {
  const { open } = props.standing.proposals
  const towards = (direction: Direction) => open.filter((proposal) => proposal.direction === direction)
  const [joining, leaving] = [towards('join'), towards('leave')]
  return (
    <>
      <section>
        <h2>Uppfyller villkoret men är inte med ({joining.length})</h2>
        {joining.length === 0 ? (
          <p>Ingen saknas.</p>
        ) : (
          <>
            <p>Ingen blir medlem av sig själv.{props.mayChange && ' Svara för en i taget, eller lägg in alla.'}</p>
            {props.mayChange && <ButtonLink href={`${props.root}/alla`}>Lägg in alla som saknas</ButtonLink>}
            <ProposalTable caption="Kommuner som saknas" proposals={joining} {...props} />
          </>
        )}
      </section>
      {leaving.length > 0 && (
        <section>
          <h2>Är med men uppfyller inte villkoret ({leaving.length})</h2>
          <ProposalTable caption="Medlemmar som inte uppfyller villkoret" proposals={leaving} {...props} />
        </section>
      )}
    </>
  )
}

const declinedWords: Record<Direction, string> = { join: 'Läggs inte in', leave: 'Får vara kvar' }

export const Declined = ({ standing, root, mayChange }: Props) => {
  const { declined } = standing.proposals
  if (declined.length === 0) return null
  return (
    <section>
      <h2>Besvarade med nej ({declined.length})</h2>
      {standing.figures && <p>De föreslås inte igen förrän det finns siffror för ett annat år.</p>}
      <DataTable
        caption="Förslag som har besvarats med nej"
        hideCaption
        columns={['Kommun', 'Svar', 'Skäl', 'Besvarat', ...(mayChange ? ['Ångra'] : [])]}
        rows={declined.map(({ municipality, direction, answer }) => [
          municipality.shortName,
          declinedWords[direction],
          answer.reason,
          `${formatShortDay(stockholmDay(answer.answeredOn))}, ${answer.answeredBy}`,
          ...(mayChange
            ? [
                <Form
                  action={`${root}/${municipality.id}/fraga-igen`}
                  label={`Fråga igen om ${municipality.shortName}`}
                >
                  <Button variant="tertiary">
                    Fråga igen<span class="ds-sr-only"> om {municipality.shortName}</span>
                  </Button>
                </Form>,
              ]
            : []),
        ])}
      />
    </section>
  )
}
