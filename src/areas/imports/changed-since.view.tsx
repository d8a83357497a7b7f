import { DataTable, Notice } from '#platform/html/index.ts'
import type { Difference } from './difference.ts'

/** What another has changed while one wrote: `here` as it stands now, `there` as it stood when the form was opened. */
export const ChangedSince = ({ since, by }: { since: readonly Difference[]; by: string | null }) =>
  since.length === 0 ? null : (
    <Notice kind="info">
      <p>
        {by ?? 'Någon annan'} har ändrat det här sedan du öppnade sidan. Det som du själv har skrivit står kvar i
        fälten.
      </p>
      <DataTable
        caption="Ändrat sedan du öppnade sidan"
        hideCaption
        columns={['Fält', 'Stod när du öppnade sidan', 'Står nu i utkastet']}
        rows={since.map(({ label, here, there }) => [label, there || '–', here || '–'])}
      />
    </Notice>
  )
