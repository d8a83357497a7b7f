import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectRoot } from '#platform/root.ts'
import { diagrams } from './diagrams.ts'

it.each(Object.entries(diagrams()))('docs/diagrams/%s is drawn from today’s table', (name, drawn) =>
  expect(readFileSync(join(projectRoot, 'docs/diagrams', name), 'utf8')).toBe(drawn),
)
