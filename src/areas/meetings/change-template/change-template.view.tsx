import { Button, ErrorSummary, Form, HiddenField, Page, TextField } from '#platform/html/index.ts'
import type { TemplateProblem, TypedRow } from './change-template.rule.ts'

export type TemplatePageProblem = TemplateProblem | { refusal: 'template-changed' | 'too-many'; row?: undefined }

const problemText: Record<TemplatePageProblem['refusal'], { field: string; text: string }> = {
  'title-missing': { field: 'title', text: 'Skriv vad punkten heter, eller ta bort raden.' },
  'minutes-wrong': { field: 'minutes', text: 'Skriv minuterna med siffror, från 1 till 1440, eller lämna tomt.' },
  'too-long': { field: 'title', text: 'Skriv kortare: högst 300 tecken i rubriken och 200 i namnet.' },
  'too-many': { field: 'title-0', text: 'Dagordningen kan ha högst 40 stående punkter.' },
  'template-changed': {
    field: 'title-0',
    text: 'Någon annan har ändrat mallen medan du skrev. Det du skrev står kvar: öppna sidan i en ny flik, jämför och spara igen.',
  },
}

const wordsOf = ({ refusal, row }: TemplatePageProblem) => {
  const { field, text } = problemText[refusal]
  return row === undefined ? { field, text } : { field: `${field}-${row}`, text: `Punkt ${row + 1}: ${text}` }
}

type Props = {
  body: { id: string; name: string }
  rows: readonly TypedRow[]
  /** Fingerprint of the template as it is saved now. */
  shown: string
  problem?: TemplatePageProblem | undefined
}

type RowProps = { row: TypedRow; index: number; isLast: boolean; error: (field: string) => string | undefined }

const Row = ({ row, index, isLast, error }: RowProps) => {
  const field = (name: keyof TypedRow) => ({
    ...{ name: `${name}-${index}`, value: row[name], error: error(`${name}-${index}`) },
  })
  const button = (verb: string, text: string) => (
    <Button variant="tertiary" name="act" value={`${verb}-${index}`}>
      {text}
      <span class="ds-sr-only"> punkt {index + 1}</span>
    </Button>
  )
  return (
    <fieldset class="template-row">
      <legend>Punkt {index + 1}</legend>
      <TextField {...field('title')} label="Rubrik" maxLength={300} />
      <TextField {...field('presenter')} label="Föredragande" maxLength={200} />
      <TextField {...field('minutes')} label="Minuter" maxLength={4} narrow />
      {row.title !== '' && (
        <div class="template-acts">
          {index > 0 && button('up', 'Upp')}
          {!isLast && button('down', 'Ned')}
          {button('remove', 'Ta bort')}
        </div>
      )}
    </fieldset>
  )
}

/** The standing items that every new agenda of the body begins with. */
export const ChangeTemplatePage = ({ body, rows, shown, problem }: Props) => {
  const words = problem && wordsOf(problem)
  const error = (field: string) => (words?.field === field ? words.text : undefined)
  const lastFilled = rows.findLastIndex(({ title }) => title !== '')
  return (
    <Page
      title="Dagordningsmall"
      problem={problem !== undefined}
      breadcrumbs={[{ href: `/arbetsyta/organ/${body.id}`, text: body.name }]}
      lead="Nya möten börjar med de här punkterna. Heter en av dem ”Utestående ärenden” hamnar bordlagda ärenden under den; annars före ”Övriga frågor”. Möten som redan är planerade ändras inte."
    >
      {words && <ErrorSummary problems={[words]} />}
      <Form>
        <HiddenField name="shown" value={shown} />
        {/* First, so that the return key saves and does not move a row. */}
        <div class="ds-sr-only" aria-hidden="true">
          <button type="submit" name="act" value="save" tabIndex={-1}>
            Spara mallen
          </button>
        </div>
        {rows.map((row, index) => (
          <Row key={index} row={row} index={index} isLast={index >= lastFilled} error={error} />
        ))}
        <Button name="act" value="save">
          Spara mallen
        </Button>
      </Form>
    </Page>
  )
}
