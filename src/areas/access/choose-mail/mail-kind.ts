import { keyFor } from '#platform/secrets.ts'

export const mailKinds = ['digest', 'reminder', 'meeting'] as const
/** A kind of letter that its receiver may turn off. */
export type MailKind = (typeof mailKinds)[number]

export const mailKindWords: Record<MailKind, { name: string; hint: string }> = {
  digest: {
    name: 'Veckobrev',
    hint: 'På måndagar: vad som väntar på dig, i alla nätverk. Inget brev när inget väntar.',
  },
  reminder: {
    name: 'Påminnelser',
    hint: 'Inför dagen när något ska vara gjort eller besvarat, och när den har passerat.',
  },
  meeting: {
    name: 'Möten',
    hint: 'Kallelser, frågor, förslag på tid och det du ombeds justera. Utan dem ser du det bara på Min sida.',
  },
}

export const isMailKind = (text: string): text is MailKind => mailKinds.some((kind) => kind === text)

const seal = (secret: string, personId: string, kind: string) => keyFor(secret, `turn off mail ${personId} ${kind}`)

/** Where one click turns this kind of letter off for this person. The address needs no sign-in and opens nothing else. */
export const turnOffPath = (secret: string, personId: string, kind: MailKind): string =>
  `/brev/av/${personId}.${kind}.${seal(secret, personId, kind)}`

/** Whose letters of which kind the address turns off; undefined for one that the program has not written. */
export function readTurnOff(secret: string, token: string): { personId: string; kind: MailKind } | undefined {
  const [personId = '', kind = '', given = ''] = token.split('.')
  return isMailKind(kind) && given === seal(secret, personId, kind) ? { personId, kind } : undefined
}
