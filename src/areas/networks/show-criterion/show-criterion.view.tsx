import { ActionRow, ButtonLink, DataTable, Details, EmptyState, Notice, Page } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { Municipality } from '../criterion.ts'
import type { Standing } from '../criterion-standing.ts'
import { criterionInWords, differenceInWords, formatCount } from '../criterion-words.rule.ts'
import type { Network, NetworkQuote } from '../network.ts'
import { networkAddress, networkCrumbs } from '../network-paths.ts'
import { NetworkTabs } from '../network-tabs.view.tsx'
import { Declined, Proposed } from './proposal-list.view.tsx'

const crumbs = (network: Network) =>
  networkCrumbs(network, { href: `${networkAddress(network.id)}/medlemmar`, text: 'Medlemmar' })

export const NoCriterionPage = ({ network, mayChange }: { network: Network; mayChange: boolean }) => (
  <Page title={`Villkor för medlemskap i ${network.name}`} breadcrumbs={crumbs(network)}>
    <NetworkTabs networkId={network.id} />
    <EmptyState title="Inget villkor ännu">
      Ett villkor säger vilka kommuner nätverket är till för: ett län, färre än ett visst antal invånare, en kommun och
      dess grannar. Sedan står här vilka som uppfyller det, vilka som är med och vilka som saknas.
    </EmptyState>
    {mayChange && (
      <ButtonLink href={`${networkAddress(network.id)}/medlemmar/kriterium/villkor`}>Ange villkoret</ButtonLink>
    )}
  </Page>
)

type Props = {
  network: Network
  standing: Standing
  quotes: readonly NetworkQuote[]
  counties: readonly { code: string; name: string }[]
  mayChange: boolean
}

const sourceOf = ({ source, statedOn }: NetworkQuote) => (statedOn ? `${source}, ${formatShortDay(statedOn)}` : source)

const Ground = ({ standing, quotes }: Pick<Props, 'standing' | 'quotes'>) => {
  const { criterion, figures, qualification } = standing
  const found = { qualifying: qualification.qualifying.length, considered: qualification.considered.length }
  const areThere = criterion.populationBelow === null || figures !== undefined
  return (
    <>
      {areThere ? (
        <p>
          <strong>
            {found.qualifying} av {found.considered}
          </strong>{' '}
          kommuner uppfyller villkoret.
          {figures && ` Invånarna är räknade ${figures.year}. Källa: ${figures.source}.`}
        </p>
      ) : (
        <Notice kind="warning">
          Det finns inga invånarsiffror för {criterion.populationYear ?? 'något år'} i registret, så ingen kommun kan
          prövas. <a href="/arbetsyta/organisationer">Se vad registret har</a>
        </Notice>
      )}
      {areThere &&
        quotes.map((quote) => (
          <p key={quote.id}>{`”${quote.wording}” – ${sourceOf(quote)}. ${differenceInWords(quote, found)}`}</p>
        ))}
    </>
  )
}

/** The number of inhabitants is shown only where the criterion asks for it. */
function withFigures(municipalities: readonly Municipality[], { figures, inhabitants }: Standing) {
  const columns = ['Kommun', ...(figures ? [`Invånare ${figures.year}`] : [])]
  const rows = municipalities.map(({ id, shortName }) => {
    const count = inhabitants.get(id)
    return [shortName, ...(figures ? [count === undefined ? 'uppgift saknas' : formatCount(count)] : [])]
  })
  return { columns, rows, figures: [1] }
}

const MunicipalityList = ({
  municipalities,
  standing,
}: {
  municipalities: readonly Municipality[]
  standing: Standing
}) => <DataTable caption="Kommuner" hideCaption {...withFigures(municipalities, standing)} />

export const CriterionPage = ({ network, standing, quotes, counties, mayChange }: Props) => {
  const { criterion, figures, municipalities, qualification, proposals } = standing
  const root = `${networkAddress(network.id)}/medlemmar/kriterium`
  const year = figures?.year ?? criterion.populationYear ?? undefined
  return (
    <Page
      title={`Villkor för medlemskap i ${network.name}`}
      lead={`${criterionInWords(criterion, { counties, municipalities }, year)}.`}
      breadcrumbs={crumbs(network)}
    >
      <NetworkTabs networkId={network.id} />
      <Ground standing={standing} quotes={quotes} />
      <Proposed {...{ standing, root, mayChange }} />
      <section>
        <h2>Uppfyller villkoret och är med ({proposals.fitting.length})</h2>
        {proposals.fitting.length === 0 ? (
          <p>Ingen ännu.</p>
        ) : (
          <Details summary="Visa kommunerna">
            <MunicipalityList municipalities={proposals.fitting} standing={standing} />
          </Details>
        )}
      </section>
      {qualification.withoutFigure.length > 0 && (
        <section>
          <h2>Saknar uppgift ({qualification.withoutFigure.length})</h2>
          <p>
            Registret vet inte hur många invånare de har{year && ` ${year}`}. De räknas varken in eller ut:{' '}
            {qualification.withoutFigure.map(({ shortName }) => shortName).join(', ')}.
          </p>
        </section>
      )}
      <Declined {...{ standing, root, mayChange }} />
      {mayChange && (
        <ActionRow>
          <ButtonLink href={`${root}/villkor`}>Ändra villkoret</ButtonLink>
        </ActionRow>
      )}
    </Page>
  )
}
