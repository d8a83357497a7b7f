import { Button, DataTable, FileField, Form } from '#platform/html/index.ts'
import { sizeInWords } from '../file-size.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import { largestAttachment, takenEndings } from './file-kind.rule.ts'
import { fileProblemText, type FileProblem } from './file-problem.ts'

type Props = { meeting: Meeting; agendaItem: AgendaItem }

const pathOf = ({ meeting, agendaItem }: Props) => `/arbetsyta/moten/${meeting.id}/punkter/${agendaItem.id}/bilagor`

export const AttachmentTable = (props: Props) => (
  <DataTable
    caption="Punktens bilagor"
    hideCaption
    columns={['Bilaga', 'Storlek', 'Ta bort']}
    rows={props.agendaItem.attachments.map(({ id, name, size }) => [
      <a href={`${pathOf(props)}/${id}`}>{name}</a>,
      sizeInWords(size),
      <Form action={`${pathOf(props)}/${id}/ta-bort`} label={`Ta bort ${name}`} inline>
        <Button variant="tertiary">Ta bort</Button>
      </Form>,
    ])}
  />
)

export const AddAttachments = ({ fileProblem, ...props }: Props & { fileProblem: FileProblem | undefined }) => (
  <Form action={pathOf(props)} label="Lägg till bilagor" multipart>
    <FileField
      name="files"
      label="Lägg till bilagor"
      hint="PDF, Word, Excel, PowerPoint, ODT, PNG, JPEG, text eller CSV. Flera åt gången går bra, högst 25 MB tillsammans."
      accept={takenEndings.join(',')}
      maxBytes={largestAttachment}
      error={fileProblem && fileProblemText(fileProblem)}
      multiple
    />
    <Button variant="secondary">Lägg till bilagorna</Button>
  </Form>
)
