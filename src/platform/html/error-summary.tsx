export type Problem = { field?: string | undefined; text: string }

/** Stands first on a page that came back, takes the focus and leads to each field that needs mending. */
export const ErrorSummary = ({ problems }: { problems: readonly Problem[] }) =>
  problems.length === 0 ? null : (
    <div class="ds-error-summary error-summary" role="alert" tabIndex={-1} autofocus aria-labelledby="fel-rubrik">
      <h2 class="ds-heading" id="fel-rubrik">
        {problems.length === 1 ? 'En sak behöver rättas' : `${problems.length} saker behöver rättas`}
      </h2>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={`${field} ${text}`}>
            {field ? (
              <a class="ds-link" href={`#${field}`}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  )
