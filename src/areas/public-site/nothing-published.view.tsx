import { EmptyState } from '#platform/html/index.ts'
import { aboutPath } from './addresses.ts'

export const NothingPublished = () => (
  <EmptyState title="Inga mötesanteckningar är publicerade än">
    <p>
      När ett nätverk har justerat och publicerat sina anteckningar kan du läsa dem här.{' '}
      <a href={aboutPath}>Läs om webbplatsen</a>.
    </p>
  </EmptyState>
)
