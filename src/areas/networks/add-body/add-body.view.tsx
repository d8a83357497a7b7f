import { Button, ErrorSummary, Form, Page, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { Network } from '../network.ts'

const problemText = {
  'name-missing': 'Skriv organets namn.',
  'name-taken': 'Nätverket har redan ett organ med det namnet.',
} as const

type Props = { network: Network; given?: Given; problem?: keyof typeof problemText }

export const AddBodyPage = ({ network, given = {}, problem }: Props) => (
  <Page
    title="Lägg upp ett organ"
    problem={problem !== undefined}
    breadcrumbs={[
      { href: '/arbetsyta/natverk', text: 'Nätverk' },
      { href: `/arbetsyta/natverk/${network.id}`, text: network.name },
    ]}
    lead="Ett organ håller möten: en ledningsgrupp, en kommitté, en arbetsgrupp."
  >
    {problem && <ErrorSummary problems={[{ field: 'name', text: problemText[problem] }]} />}
    <Form>
      <TextField
        name="name"
        label="Organets namn"
        value={given['name']}
        error={problem && problemText[problem]}
        maxLength={200}
        required
      />
      <Button>Lägg upp organet</Button>
    </Form>
  </Page>
)
