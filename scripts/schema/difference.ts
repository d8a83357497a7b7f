/** The first line where two texts part, with both readings: enough to see which migration it was. */
export function firstDifference(committed: string, made: string): string {
  const [old, fresh] = [committed.split('\n'), made.split('\n')]
  const at = fresh.findIndex((line, index) => line !== old[index])
  const line = at < 0 ? fresh.length : at
  return [`line ${line + 1}`, `- ${old[line] ?? '(nothing)'}`, `+ ${fresh[line] ?? '(nothing)'}`].join('\n')
}
