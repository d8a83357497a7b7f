import { captured } from '../captured.rule.ts'
import type { PagePart } from '../page-parts.rule.ts'
import type { Found, Passage } from '../reading.ts'
import { foundIn, sentencesIn, withoutMarks, wordsIn } from '../text.rule.ts'
import type { NetworkEntry } from './network-page.ts'
import { genericSubjects } from './network-words.ts'

const rest = '(?<it>[^;!?]{5,400})$'
const about = '(?:\\s[^.:;]{0,160}?)??'
/** A name of nothing but capitals and figures, before a verb: `Region 10 ska …`. */
const capitals = '\\p{Lu}[\\p{L}\\d-]*(?:\\s(?:\\p{Lu}[\\p{L}\\d-]*|\\d{1,3})){0,5}'
const goes =
  '(?:leder|samordnar|främjar|ansvarar\\sför|stödjer|utvecklar|driver|företräder|verkar\\sför|marknadsför|finansierar|erbjuder|anordnar|bevakar|sköter|tillvaratar)'
/** In what words a network's purpose is told, the surest first; `it` is the purpose. Add a wording here. */
const wordings: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:[\\p{L}]*syftet|ändamålet|uppdraget|uppdrag|uppgiften|uppgift|huvuduppgiften?|målet|målsättningen?|mål|syfte)${about}\\sär\\s(?:främst\\s|också\\s)?(?:att\\s)?${rest}`,
    'diu',
  ),
  new RegExp(`(?<!\\p{L})(?:syfte|uppgift|uppdrag|mål|målsättning|ändamål)\\s(?:att|:)\\s?${rest}`, 'diu'),
  new RegExp(`^(?:syftet?|ändamål|uppdrag|mål):\\s(?:att\\s)?${rest}`, 'diu'),
  new RegExp(`(?<!\\p{L})fokus(?:\\s(?:ligger|är|läggs))?\\spå\\s(?:att\\s)?${rest}`, 'diu'),
  new RegExp(
    `(?<!\\p{L})(?:bildades|startade|startades|grundades|skapades|finns|finns\\still|möts|samlas|träffas|samverkar|samarbetar|arbetar|gått\\ssamman)${about}\\sför\\satt\\s${rest}`,
    'diu',
  ),
  new RegExp(`^(?:${genericSubjects}|${capitals})\\s(?:vill|ska|skall)\\s${rest}`, 'du'),
  new RegExp(`(?<!\\p{L})(?:arbetar|verkar)\\s(?:tillsammans\\s|gemensamt\\s|vi\\s)?(?:för|med)\\s${rest}`, 'diu'),
  /(?<!\p{L})(?<it>(?:samverkar|samarbetar|samverka|samarbete|samverkan)\s(?:om|kring|inom)\s[^;!?]{3,300}?)(?:\smellan\s.*)?$/diu,
  new RegExp(
    `^(?:(?:${genericSubjects}|\\p{Lu}[^.,:;]{2,60}?)\\s)?(?<it>${goes}\\s[^;!?]{3,300}?)(?:\\soch\\s(?:ägs|består|bildades|har|är)\\s.*)?$`,
    'du',
  ),
  /^För\satt\s(?<it>[^.:;]{5,200}?)\shar\s/du,
  new RegExp(`(?<!\\p{L})som\\svill\\s${rest}`, 'diu'),
]
const notPurpose = /^(?:bestå|utse|ha |vara (?:ordförande|värd)|träffas|sammanträda)/iu
const purposeHeading = /^(?:syfte|ändamål|uppdrag|mål|mål och syfte|syfte och mål):?$/iu
const longestWhole = 16
const fewestKept = 5

/** What the network is for (sv. syfte), in the page's own words. */
export function purposeOf(text: string, { parts, sentences }: NetworkEntry): Found<string> | undefined {
  const headed = underHeading(text, parts)
  if (headed) return headed
  for (const wording of wordings)
    for (const sentence of sentences) {
      const span = captured(text, sentence, wording)?.passage
      const found = span && foundIn(text, shortened(text, withoutMarks(text, span, ' .:,')))
      if (found && !notPurpose.test(found.value)) return found
    }
  return undefined
}

/** A long clause is taken to where a second aim begins: `… och skapa …`. */
function shortened(text: string, purpose: Passage): Passage {
  const words = wordsIn(text, purpose)
  if (words.split(/\s+/u, longestWhole + 1).length <= longestWhole) return purpose
  for (const joint of words.matchAll(/\s(?:och|samt)\s(?=(?:att\s)?\p{Ll}{2,}a\s)/gu))
    if (words.slice(0, joint.index).split(/\s+/u, fewestKept).length >= fewestKept)
      return { ...purpose, end: purpose.start + joint.index }
  return purpose
}

function underHeading(text: string, parts: readonly PagePart[]): Found<string> | undefined {
  const at = parts.findIndex(({ kind, words }) => kind === 'heading' && purposeHeading.test(words))
  const next = at < 0 ? undefined : parts[at + 1]
  const first = next && next.kind !== 'heading' ? sentencesIn(text, next)[0] : undefined
  if (!first) return undefined
  for (const wording of wordings.slice(0, 1)) {
    const span = captured(text, first, wording)?.passage
    if (span) return foundIn(text, shortened(text, withoutMarks(text, span, ' .:,')))
  }
  const lead = /^att\s/iu.exec(wordsIn(text, first))?.[0].length ?? 0
  return foundIn(text, withoutMarks(text, { start: first.start + lead, end: first.end }, ' .:,'))
}
