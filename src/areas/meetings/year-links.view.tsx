type Props = { path: string; year: number; years: readonly number[] }

/** The way to the other years that there is anything of. */
export const YearLinks = ({ path, year, years }: Props) => {
  const known = [...new Set([...years, year])].sort((one, other) => one - other)
  return known.length < 2 ? null : (
    <nav class="year-links" aria-label="År">
      <ul>
        {known.map((one) => (
          <li key={one}>
            <a href={`${path}?ar=${one}`} aria-current={one === year ? 'page' : undefined}>
              {one}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
