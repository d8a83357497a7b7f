import { Notice, Page } from '#platform/html/index.ts'
import { networksPath } from '../addresses.ts'
import { EditionsByYear } from '../edition-list.view.tsx'
import type { ListedEdition } from '../listed-edition.ts'
import { NothingPublished } from '../nothing-published.view.tsx'

type Props = { years: [string, ListedEdition[]][]; hasSeveralNetworks: boolean; hasMore: boolean }

export const MeetingsPage = ({ years, hasSeveralNetworks, hasMore }: Props) => (
  <Page
    title="Möten"
    description="Publicerade mötesanteckningar, år för år."
    lead="Publicerade mötesanteckningar, de senaste mötena först."
  >
    {years.length === 0 && <NothingPublished />}
    <EditionsByYear years={years} withNetwork={hasSeveralNetworks} />
    {hasMore && (
      <Notice kind="info">
        <p>
          Här visas de senaste mötena. Äldre möten hittar du hos <a href={networksPath}>varje nätverk</a>.
        </p>
      </Notice>
    )}
  </Page>
)
