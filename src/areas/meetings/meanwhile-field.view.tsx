import { TextField } from '#platform/html/index.ts'

type Props = { value: string | undefined; id?: string; error?: string | undefined }

/** A box for what may go on until the matter is taken up again. */
export const MeanwhileField = ({ value, id, error }: Props) => (
  <TextField
    name="meanwhile"
    id={id}
    label="Vad får fortsätta så länge?"
    hint="Till exempel: pågående aktiviteter."
    value={value}
    error={error}
    maxLength={500}
    optional
  />
)
