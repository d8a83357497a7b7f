import { formatShortDay } from '#platform/time.ts'
import { formatKronor, lackingWords } from '../cost-words.ts'
import { memberRoleName, networkKindName } from '../network-words.ts'
import { owesReport, sumCosts } from '../own-view.rule.ts'
import type { OwnNetwork, OwnView } from '../own-view.ts'
import { formatTerm } from '../term.rule.ts'
import type {
  AgreementDocument,
  CooperationReport,
  OwnDecision,
  ReportedNetwork,
  ReportEntry,
} from './cooperation-report.ts'

const bodyNames: Record<string, { executiveBoard: string; municipalCouncil: string; whose: string }> = {
  municipality: { executiveBoard: 'Kommunstyrelsen', municipalCouncil: 'kommunfullmäktige', whose: 'kommunens' },
  region: { executiveBoard: 'Regionstyrelsen', municipalCouncil: 'regionfullmäktige', whose: 'regionens' },
}

const outcomes: Record<string, string> = {
  adopted: 'antog',
  'adopted-with-changes': 'antog med ändringar',
  declined: 'sade nej till',
}

function agreementWords({ title, decidedOn, from, to }: AgreementDocument): string {
  const term = from || to ? `gäller ${formatTerm({ from, to })}` : ''
  return [title, decidedOn && `beslutat ${formatShortDay(decidedOn)}`, term].filter(Boolean).join(', ')
}

function decisionWords({ decidedIn, decidedOn, paragraph, outcome, title }: OwnDecision): string {
  const section = paragraph ? ` § ${paragraph.replace(/^§\s*/, '')}` : ''
  return `${decidedIn} ${outcomes[outcome] ?? outcome} ”${title}” ${formatShortDay(decidedOn)}${section}`
}

function publishedWords({ meetings, decisions }: ReportedNetwork['published'], year: number): string {
  const count = meetings === 1 ? 'ett möte' : `${meetings} möten`
  return meetings === 0 ? '' : `Anteckningar från ${count} ${year} är publicerade, med ${decisions} beslut`
}

const costWords = ({ cost }: OwnNetwork) =>
  cost.known === 'amount' ? formatKronor(cost.amount) : cost.known === 'lacking' ? lackingWords : ''

function lacksIn({ network, counterparts, agreements, published }: ReportedNetwork, year: number): string[] {
  const isUnsaid = (text: string, words: string) => (text === '' ? [words] : [])
  const ended = agreements.every(({ to }) => to !== null && to < `${year}-12-31`)
  return [
    ...isUnsaid(network.purpose, 'ändamålet med samverkan'),
    ...(counterparts.length === 0 ? ['motparterna'] : []),
    ...(agreements.length === 0 ? ['avtalet'] : ended ? [`ett avtal som gäller till och med ${year} års slut`] : []),
    ...(published.meetings === 0 ? ['publicerade anteckningar från årets möten'] : []),
    ...(network.cost.known === 'none' ? ['årets kostnad'] : []),
    ...(network.cost.known === 'lacking' ? ['det invånarantal som årets kostnad räknas på'] : []),
    ...(network.contact ? [] : ['kontaktperson hos oss']),
  ]
}

function entryOf(reported: ReportedNetwork, year: number, whose: string): ReportEntry {
  const { network, counterparts, agreements, published, ownDecisions } = reported
  const { memberFrom, memberTo, contact } = network
  const names = counterparts.map(({ name, role }) => (role === 'member' ? name : `${name} (${memberRoleName(role)})`))
  const facts = [
    { label: 'Motparter', value: names.join(', ') },
    { label: 'Ändamål', value: network.purpose },
    { label: 'Varför vi är med', value: network.reason },
    { label: 'Med i samverkan', value: formatTerm({ from: memberFrom, to: memberTo }) },
    { label: 'Avtal', value: agreements.map(agreementWords).join('; ') },
    { label: 'Vad som beslutats', value: publishedWords(published, year) },
    { label: `Beslut i ${whose} egna organ`, value: ownDecisions.map(decisionWords).join('; ') },
    { label: `Kostnad ${year}`, value: costWords(network) },
    { label: 'Kontaktperson', value: contact ? [contact.name, contact.title].filter(Boolean).join(', ') : '' },
    { label: 'Diarienummer', value: network.registrationNumber },
  ]
  return {
    ...{ networkId: network.networkId, name: network.name, lacks: lacksIn(reported, year) },
    facts: facts.filter(({ value }) => value !== ''),
  }
}

/**
 * The yearly report on cooperation by agreement (sv. avtalssamverkan) that the executive board owes the council,
 * KL (2017:725) 9:38. In it stand the networks whose form in the register is agreement; whether one of them rests on
 * 9:37, or on another law, is for the board to say.
 */
export function reportCooperation(view: OwnView, reported: readonly ReportedNetwork[]): CooperationReport | undefined {
  const { organisation, year, today, networks } = view
  const names = bodyNames[organisation.kind]
  if (!names || !owesReport(organisation.kind)) return undefined
  const others = networks.filter(({ kind, isInYear }) => isInYear && kind !== 'agreement')
  const cost = sumCosts(reported.map(({ network }) => network))
  return {
    ...{ title: `Avtalssamverkan ${year}`, organisation: organisation.name },
    intro: [
      `${names.executiveBoard} ska varje år rapportera ${names.whose} avtalssamverkan till ${names.municipalCouncil} (9 kap. 38 § kommunallagen).`,
      `Rapporten tar upp de samarbeten som har formen avtalssamverkan i registret den ${formatShortDay(today)}.` +
        (others.length > 0 ? ' Samverkan i andra former står i bilagan.' : ''),
    ],
    entries: reported.map((one) => entryOf(one, year, names.whose)),
    total:
      `Kostnad ${year} för all avtalssamverkan: ${formatKronor(cost.amount)}` +
      (cost.lacking.length + cost.unsaid > 0 ? `, utom ${cost.lacking.length + cost.unsaid} där uppgift saknas` : ''),
    others: others.map((network) => ({
      ...{ name: network.name, kind: networkKindName(network.kind), cost: costWords(network) || '–' },
    })),
  }
}

/** The report as plain text, for a letter to the council. */
export function reportText({ title, organisation, intro, entries, total, others }: CooperationReport): string {
  const entryLines = entries.flatMap(({ name, facts, lacks }, index) => [
    '',
    `${index + 1}. ${name}`,
    ...facts.map(({ label, value }) => `${label}: ${value}`),
    ...(lacks.length > 0 ? [`Saknas i registret: ${lacks.join(', ')}`] : []),
  ])
  const otherLines = others.map(({ name, kind, cost }) => `- ${name}, ${kind}, kostnad ${cost}`)
  return [
    ...[title.toUpperCase(), organisation, '', ...intro],
    ...(entries.length > 0 ? [...entryLines, '', total] : ['', noAgreements]),
    ...(others.length > 0 ? ['', 'BILAGA: SAMVERKAN I ANDRA FORMER', ...otherLines] : []),
    '',
  ].join('\n')
}

export const noAgreements = 'Inget samarbete i registret har formen avtalssamverkan det året.'
