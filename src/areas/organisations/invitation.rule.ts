type Invitation = {
  email: string
  /** Who added the person. */
  by: string
  /** What the person was added to: 'nätverket Södertörn som ledamot'. */
  to: readonly string[]
  /** The installation's own name and address. */
  siteName: string
  origin: string
}

/** The letter (sv. inbjudan) to one who was added: who did it, to what, and how to sign in. */
export function invitation({ email, by, to, siteName, origin }: Invitation): {
  to: string
  subject: string
  body: string
} {
  const places = to.length === 1 ? ` ${to[0]}.` : `:\n${to.map((place) => `– ${place}`).join('\n')}`
  const body = [
    'Hej!',
    `${by} har lagt till dig i ${siteName}${to.length === 1 ? ',' : ''}${places}`,
    `Så loggar du in: öppna ${origin}/logga-in och skriv den här e-postadressen, ${email}.`,
    `Blev det fel? Hör av dig till ${by}, så tas du bort.`,
  ].join('\n\n')
  return { to: email, subject: `Du är tillagd i ${siteName}`, body: `${body}\n` }
}
