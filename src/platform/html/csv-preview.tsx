import type { ComponentChildren } from 'preact'
import type { CsvFault } from '../csv.ts'
import { DataTable } from './data-table.tsx'
import { Button, Form } from './form.tsx'
import { Notice } from './notice.tsx'
import { HiddenField } from './text-fields.tsx'

type Props = {
  /** The text of the file, sent again on confirming so that nothing is saved before. */
  text: string
  faults: readonly CsvFault[]
  columns: readonly string[]
  rows: readonly (readonly ComponentChildren[])[]
  /** The confirming button's words, such as 'Lägg in 56 medlemmar'. */
  confirm: string
  /** What the confirming form says besides the text. */
  fields?: Record<string, string>
  figures?: readonly number[]
}

const Faults = ({ faults }: { faults: readonly CsvFault[] }) => (
  <section>
    <h2>Rader som inte går att läsa in ({faults.length})</h2>
    <DataTable
      caption="Rader med fel"
      hideCaption
      columns={['Rad', 'Vad som är fel', 'Raden i filen']}
      rows={faults.map(({ line, reason, words }) => [line, reason, <code>{words}</code>])}
    />
  </section>
)

/** What a file would do, before it does anything: the lines that fit, the lines that don't and why, and the button. */
export const CsvPreview = ({ text, faults, columns, rows, confirm, fields = {}, figures = [] }: Props) => (
  <>
    <Notice kind={faults.length > 0 ? 'warning' : 'info'}>
      {rows.length === 0
        ? 'Ingen rad går att läsa in. Rätta filen och välj den igen.'
        : `Inget är sparat ännu. ${rows.length} ${rows.length === 1 ? 'rad stämmer' : 'rader stämmer'}` +
          (faults.length > 0 ? ` och ${faults.length} hoppas över.` : '.')}
    </Notice>
    {faults.length > 0 && <Faults faults={faults} />}
    {rows.length > 0 && (
      <section>
        <h2>Rader som stämmer ({rows.length})</h2>
        <DataTable caption="Rader som läses in" hideCaption columns={columns} rows={rows} figures={figures} />
        <Form>
          {Object.entries({ ...fields, text, confirmed: 'ja' }).map(([name, value]) => (
            <HiddenField key={name} name={name} value={value} />
          ))}
          <Button>{confirm}</Button>
        </Form>
      </section>
    )}
  </>
)
