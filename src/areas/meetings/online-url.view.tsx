import { TextField } from '#platform/html/index.ts'

export const onlineUrlProblem = {
  field: 'onlineUrl',
  text: 'Skriv hela länken, från https:// och framåt och utan mellanslag, så som mötestjänsten ger den.',
}

type Props = { value: string | undefined; error: string | undefined }

/** Where those who take part from afar go: one long word. */
export const OnlineUrlLink = ({ url }: { url: string }) => (
  <a class="long-address" href={url}>
    {url}
  </a>
)

/** The link as the secretary writes it. */
export const OnlineUrlField = ({ value, error }: Props) => (
  <TextField
    name="onlineUrl"
    label="Länk för deltagande på distans"
    hint="Hela länken, från https://. Den står på mötets sida, i kallelsen och i kalendern."
    value={value}
    error={error}
    maxLength={1000}
    optional
  />
)
