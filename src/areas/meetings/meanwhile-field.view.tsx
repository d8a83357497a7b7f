import { TextField } from '#platform/html/index.ts'

/** A box for what may go on until the matter is taken up again. */
export const MeanwhileField = ({ value, id }: { value: string | undefined; id?: string }) => (
  <TextField
    name="meanwhile"
    id={id}
    label="Vad får fortsätta så länge?"
    hint="Till exempel: pågående aktiviteter."
    value={value}
    maxLength={500}
    optional
  />
)
