import type { PagePart } from '../page-parts.rule.ts'
import type { Found, Passage } from '../reading.ts'

/** What a page says of one network: its name, and the parts and sentences that are about it. */
export type NetworkEntry = { name: Found<string>; parts: PagePart[]; sentences: Passage[] }
