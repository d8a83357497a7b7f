/** Path, text and the words that the check must answer with. */
type Breach = readonly [path: string, text: string, expected: string]

const area = 'src/areas/seeded'

/** What an import graph cannot see. */
export const lintBreaches: readonly Breach[] = [
  [`${area}/clock.rule.ts`, 'export const today = () => new Date()\n', 'gets the time'],
  [`${area}/now.rule.ts`, 'export const now = () => Date.now()\n', 'gets the time'],
  [`${area}/chance.rule.ts`, 'export const draw = () => Math.random()\n', 'gets the time'],
  [`${area}/settings.rule.ts`, 'export const mode = () => process.env.MODE\n', 'gets the time'],
  [`${area}/waits.rule.ts`, 'export const wait = async () => 1\n', 'never async'],
  [`${area}/throws.rule.ts`, "export const stop = () => {\n  throw new Error('x')\n}\n", 'does not throw'],
  [`${area}/any.ts`, 'export type Loose = { value: any }\n', 'no-explicit-any'],
  [`${area}/cast.ts`, 'export const size = (value: unknown) => value as number\n', 'Make the type true'],
  [`${area}/bang.ts`, 'export const first = (list: number[]) => list[0]!\n', 'when it is missing'],
  [
    `${area}/try.store.ts`,
    'export const f = () => {\n  try {\n    return JSON.parse("1")\n  } catch {\n    return 2\n  }\n}\n',
    'Refuse with a value',
  ],
  [`${area}/class.ts`, 'export class Matter {}\n', 'classes live in src/platform'],
  [`${area}/default.ts`, 'const one = 1\nexport default one\n', 'no-restricted-exports'],
  [`${area}/interface.ts`, 'export interface Matter {\n  id: string\n}\n', 'consistent-type-definitions'],
  [`${area}/console.route.ts`, "export const f = () => console.log('x')\n", 'no-console'],
  [`${area}/raw.view.tsx`, "export const Raw = () => <p dangerouslySetInnerHTML={{ __html: '' }} />\n", 'Raw HTML'],
  [
    'src/platform/html/raw.tsx',
    "export const Raw = () => <p dangerouslySetInnerHTML={{ __html: '' }} />\n",
    'Raw HTML',
  ],
]

/** What only an import graph can see. */
export const graphBreaches: readonly Breach[] = [
  [`${area}/impure.rule.ts`, "import type { Row } from './rows.store.ts'\nexport type A = Row\n", 'rule-is-pure'],
  [`${area}/two-steps.rule.ts`, "import { size } from './size.ts'\nexport const a = size\n", 'rule-is-pure'],
  [`${area}/size.ts`, "import { statSync } from 'node:fs'\nexport const size = statSync\n", 'roleless-is-pure'],
  [`${area}/web.store.ts`, "import { page } from './page.view.tsx'\nexport const a = page\n", 'store-knows-no-web'],
  [`${area}/rows.view.tsx`, "import type { Row } from './rows.store.ts'\nexport type B = Row\n", 'view-knows-no-store'],
  [
    `${area}/file.source.ts`,
    "import type { Row } from './rows.store.ts'\nexport type C = Row\n",
    'source-knows-no-store',
  ],
  [`${area}/calls.command.ts`, "import { a } from './wire.route.ts'\nexport const b = a\n", 'edges-are-not-imported'],
  [`${area}/door.ts`, "import { inside } from '../other/inside.ts'\nexport const c = inside\n", 'area-by-its-door'],
  [
    'src/areas/public-site/show.ts',
    "import { door } from '../other/index.ts'\nexport const c = door\n",
    'public-site-sees-published-only',
  ],
  [`${area}/one/one.ts`, "import { two } from '../two/two.ts'\nexport const c = two\n", 'feature-by-its-area'],
  [
    'src/platform/knows.ts',
    "import { door } from '../areas/other/index.ts'\nexport const c = door\n",
    'platform-knows-no-area',
  ],
  [
    'src/islands/takes.ts',
    "import { door } from '../areas/other/index.ts'\nexport const c = door\n",
    'islands-take-types-only',
  ],
  [
    'src/islands/node.ts',
    "import { statSync } from 'node:fs'\nexport const c = statSync\n",
    'islands-stay-in-the-browser',
  ],
  [`${area}/circle-a.ts`, "import type { B } from './circle-b.ts'\nexport type A = B | 1\n", 'no-cycles'],
  [`${area}/circle-b.ts`, "import type { A } from './circle-a.ts'\nexport type B = A | 2\n", 'no-cycles'],
  [`${area}/tests.ts`, "import { x } from './x.test.ts'\nexport const c = x\n", 'no-tests-in-code'],
  [`${area}/tools.ts`, "import { format } from 'prettier'\nexport const c = format\n", 'no-tools-in-code'],
  [`${area}/nowhere.ts`, "import { x } from './gone.ts'\nexport const c = x\n", 'nothing-unknown'],
]

/** What the checks must let pass. */
export const soundFiles: Readonly<Record<string, string>> = {
  [`${area}/rows.store.ts`]:
    "import { sql } from 'kysely'\nexport type Row = { id: string }\nexport const one = sql`select 1`\n",
  [`${area}/page.view.tsx`]: "export const page = <p class=\"a\">{['a', 'b'] as const}</p>\n",
  [`${area}/wire.route.ts`]: "import { one } from './rows.store.ts'\nexport const a = one\n",
  [`${area}/read.source.ts`]:
    'export const f = () => {\n  try {\n    return JSON.parse("1") satisfies unknown\n  } catch {\n    return 2\n  }\n}\n',
  [`${area}/two/two.ts`]: 'export const two = 2\n',
  [`${area}/pure.rule.ts`]:
    "import type { inside } from '../other/index.ts'\nexport const at = (day: string, in_: typeof inside) => new Date(day).getTime() + in_\n",
  [`${area}/x.test.ts`]: 'export const x = {} as { id: string }\n',
  'src/areas/other/inside.ts': 'export const inside = 1\n',
  'src/areas/other/index.ts': "export { inside } from './inside.ts'\nexport const door = 1\n",
  'src/areas/other/published.ts': 'export const open = 1\n',
  'src/areas/public-site/page.ts': "import { open } from '../other/published.ts'\nexport const a = open\n",
  'src/islands/map.ts': "import type { Row } from '../areas/other/row.ts'\nexport type Drawn = Row\n",
  'src/areas/other/row.ts': 'export type Row = { id: string }\n',
}
