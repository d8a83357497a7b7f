import { Page } from '#platform/html/index.ts'

/** The file could not be made now; the words are on their page all the same. */
export const PaperUnmadePage = ({ path }: { path: string }) => (
  <Page title="Filen kunde inte göras just nu">
    <p>
      Många filer görs samtidigt. Vänta en minut och ladda om sidan, eller{' '}
      <a href={path}>läs anteckningarna som webbsida</a>.
    </p>
  </Page>
)
