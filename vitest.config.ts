import { cpus } from 'node:os'
import { defineConfig } from 'vitest/config'

const needsDatabase = [
  'src/**/*.{route,store,job}.test.{ts,tsx}',
  'src/platform/**/*.test.{ts,tsx}',
  'tests/architecture/**/*.test.{ts,tsx}',
]
/** These try our own tools on files and figures of their own. */
const needsNothing = ['tests/architecture/{checks,test-run}.test.ts']
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const
const globalSetup = './tests/support/global-setup.ts'

export default defineConfig({
  oxc,
  test: {
    // One core is left free on larger machines; on two, leaving one free made everything take twice as long.
    maxWorkers: Math.max(2, cpus().length - 1),
    projects: [
      {
        oxc,
        test: {
          name: 'rules',
          include: ['src/**/*.test.{ts,tsx}', 'tests/rules/**/*.test.{ts,tsx}', ...needsNothing],
          exclude: needsDatabase.filter((pattern) => !pattern.startsWith('tests/')),
          isolate: false,
        },
      },
      {
        oxc,
        test: {
          name: 'routes',
          include: needsDatabase,
          exclude: needsNothing,
          globalSetup,
          // Reading the whole program in anew for each file took most of the time; what a file changes outside itself it puts back.
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        oxc,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.{ts,tsx}'],
          globalSetup,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxConcurrency: Math.max(2, cpus().length),
          // One browser at a time: two on two cores make each other late, and late looks like broken.
          fileParallelism: false,
        },
      },
      {
        oxc,
        test: {
          name: 'durability',
          include: ['tests/durability/**/*.test.{ts,tsx}'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
