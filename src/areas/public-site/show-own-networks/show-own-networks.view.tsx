import { OwnNetworksDocument, type OwnNetworksContent } from '#areas/networks/published.ts'
import type { Edition } from '#areas/publishing/published.ts'
import { EmptyState, Page } from '#platform/html/index.ts'
import { cooperationPath, networksPath } from '../addresses.ts'
import { EditionFoot, NewerEdition, type NumberedEdition } from '../edition-foot.view.tsx'

export const OwnNetworksListPage = ({
  organisations,
}: {
  organisations: readonly { path: string; name: string }[]
}) => (
  <Page
    title="Kommunernas samverkan"
    breadcrumbs={[{ href: networksPath, text: 'Nätverk' }]}
    description="Vilka nätverk kommunerna är med i, och varför."
    lead="Kommuner och andra som berättar vilka nätverk de är med i, och varför."
  >
    {organisations.length === 0 ? (
      <EmptyState title="Ingen har berättat än">
        <p>
          Här kommer de kommuner att stå som publicerar sin samverkan. <a href={networksPath}>Se nätverken</a>.
        </p>
      </EmptyState>
    ) : (
      <ul class="plain">
        {organisations.map(({ path, name }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    )}
  </Page>
)

type Props = {
  edition: Edition
  content: OwnNetworksContent
  numbers: readonly NumberedEdition[]
  openSlugs: ReadonlySet<string>
}

export const OwnNetworksPage = ({ edition, content, numbers, openSlugs }: Props) => (
  <Page
    title={`Nätverk som ${content.organisation.name} är med i`}
    breadcrumbs={[
      { href: networksPath, text: 'Nätverk' },
      { href: cooperationPath, text: 'Kommunernas samverkan' },
    ]}
    description={`De ${content.networks.length} nätverk som ${content.organisation.name} är med i, och varför.`}
    lead="Här står vilka samarbeten vi är med i, och varför."
  >
    <NewerEdition edition={edition} numbers={numbers} />
    <OwnNetworksDocument content={content} openSlugs={openSlugs} />
    <EditionFoot edition={edition} numbers={numbers} />
  </Page>
)
