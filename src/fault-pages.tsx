import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { answerPage } from '#areas/access/index.ts'
import { largestFile, largestSending } from '#areas/imports/index.ts'
import { Page } from '#platform/html/index.ts'
import { log } from '#platform/log.ts'
import { PlainRefusal } from '#platform/plain-refusal.ts'

const uploadPath = '/arbetsyta/inlasning'
const attachmentsPath = /^(\/arbetsyta\/moten\/[^/]+\/punkter\/[^/]+)\/bilagor$/

/** Room for a whole set of notes under review, in bytes; a form with files has some bytes around the files themselves. */
const formBytes = 12_000_000
const aroundFiles = 100_000

/** How much may be sent to an address at one time, in bytes. */
export function largestBody(path: string): number {
  if (path === uploadPath) return largestSending + aroundFiles
  return attachmentsPath.test(path) ? largestFile + aroundFiles : formBytes
}

const wayBack = (
  <p>
    <a href="/arbetsyta">Till arbetsytan</a> eller <a href="/">till den öppna webbplatsen</a>
  </p>
)

export const answerMissing = (c: Context) =>
  answerPage(
    c,
    <Page title="Sidan finns inte">
      <p>
        Adressen leder ingenstans, eller till något som du inte har rätt att läsa. Kontrollera att hela adressen kom
        med.
      </p>
      {wayBack}
    </Page>,
    404,
  )

const answerForbidden = (c: Context) =>
  answerPage(
    c,
    <Page title="Du har inte rätt till det här">
      <p>Din roll räcker inte för den här sidan. Fråga nätverkets sekreterare om du behöver en annan roll.</p>
      {wayBack}
    </Page>,
    403,
  )

const answerForeign = (c: Context) =>
  answerPage(
    c,
    <Page title="Formuläret kom från en annan webbplats">
      <p>Därför har inget sparats. Öppna sidan härifrån och försök igen.</p>
      {wayBack}
    </Page>,
    403,
  )

type TooLarge = { title: string; text: string; back: string; backText: string }

function tooLargeAt(path: string): TooLarge {
  const ofItem = attachmentsPath.exec(path)?.[1]
  if (ofItem)
    return {
      title: 'Filerna är för stora',
      text: 'Filerna är tillsammans större än 25 MB och har inte tagits emot. Lägg till dem en i taget, eller gör dem mindre.',
      ...{ back: `${ofItem}/andra`, backText: 'Till punkten' },
    }
  const back = { back: uploadPath, backText: 'Till inläsningen' }
  if (path !== uploadPath)
    return {
      title: 'Texten är för lång',
      text: 'Inget har sparats. Gå tillbaka, korta texten eller dela upp den, och skicka igen.',
      ...back,
    }
  return {
    title: 'Det är för mycket på en gång',
    text: 'Filerna är tillsammans större än 60 MB och har inte tagits emot. Välj färre filer, eller packa upp arkivet och välj mappen.',
    ...back,
  }
}

/** A file or a text that is too large to take in. */
export function answerTooLarge(c: Context) {
  const { title, text, back, backText } = tooLargeAt(c.req.path)
  const page = (
    <Page title={title} problem>
      <p>{text}</p>
      <p>
        <a href={back}>{backText}</a>
      </p>
    </Page>
  )
  return answerPage(c, page, 413)
}

const answerBroken = (c: Context) =>
  answerPage(
    c,
    <Page title="Formuläret kom inte fram helt" problem>
      <p>Inget har sparats. Gå tillbaka, kontrollera vad du skrev och skicka igen.</p>
      {wayBack}
    </Page>,
    400,
  )

/** PostgreSQL's code for a character that its text can't hold: the character zero. */
const isUnstorable = (fault: Error): boolean => Reflect.get(fault, 'code') === '22021'

const answerUnstorable = (c: Context) =>
  answerPage(
    c,
    <Page title="Texten innehåller ett tecken som inte går att spara" problem>
      <p>Inget har sparats. Gå tillbaka, ta bort osynliga styrtecken ur texten och försök igen.</p>
      {wayBack}
    </Page>,
    422,
  )

const answerRefused = (c: Context, { title, message }: PlainRefusal) =>
  answerPage(
    c,
    <Page title={title} problem>
      <p>{message}</p>
      {wayBack}
    </Page>,
    422,
  )

/** The one place where a fault becomes a page: in plain words for a stop, with a number for what we did wrong. */
export function answerFault(fault: Error, c: Context) {
  if (fault instanceof HTTPException) {
    if (fault.status === 404) return answerMissing(c)
    // Only the check of where a form came from brings an answer of its own.
    if (fault.status === 403) return fault.res ? answerForeign(c) : answerForbidden(c)
  }
  if (fault instanceof HTTPException && fault.status === 400) return answerBroken(c)
  if (fault instanceof PlainRefusal) return answerRefused(c, fault)
  if (isUnstorable(fault)) return answerUnstorable(c)
  const number = crypto.randomUUID().slice(0, 8)
  log.error(
    {
      number,
      path: c.req.path,
      method: c.req.method,
      fault: { name: fault.name, message: fault.message, stack: fault.stack },
    },
    'fault',
  )
  return answerPage(
    c,
    <Page title="Något gick fel" problem>
      <p>Felet är vårt. Inget av det du just gjorde har sparats. Försök igen om en stund.</p>
      <p>
        Hör av dig till den som sköter installationen om det händer igen, och uppge felnummer <strong>{number}</strong>.
      </p>
      {wayBack}
    </Page>,
    500,
  )
}
