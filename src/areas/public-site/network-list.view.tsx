import { networkPath } from './addresses.ts'

export type ListedNetwork = { slug: string; name: string; count: number }

export const meetingCount = (count: number): string =>
  count === 1 ? '1 publicerat möte' : `${count} publicerade möten`

export const NetworkList = ({ networks }: { networks: readonly ListedNetwork[] }) => (
  <ul class="plain">
    {networks.map(({ slug, name, count }) => (
      <li key={slug}>
        <a href={networkPath(slug)}>{name}</a>
        {count > 0 && <span class="quiet small">{meetingCount(count)}</span>}
      </li>
    ))}
  </ul>
)
