import { Page } from '#platform/html/index.ts'
import { aboutPath, meetingsPath, networksPath } from './addresses.ts'

export const NotFoundPage = () => (
  <Page title="Sidan finns inte" lead="Adressen kan vara felskriven, eller så är det du söker inte publicerat.">
    <p>Så kan du leta vidare:</p>
    <ul>
      <li>
        Se <a href={meetingsPath}>alla publicerade mötesanteckningar</a>.
      </li>
      <li>
        Se <a href={networksPath}>alla nätverk</a>.
      </li>
      <li>
        Kom du hit genom en länk på webbplatsen? <a href={`${aboutPath}#rapportera-fel`}>Rapportera felet</a>.
      </li>
    </ul>
  </Page>
)
