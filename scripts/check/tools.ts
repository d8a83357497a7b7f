import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import type { Finding } from './run-checks.ts'

/** Runs a tool of node_modules/.bin with the Node that runs us, whatever Node the machine has first on its path. */
export function runTool(root: string, name: string, given: readonly string[]): Promise<Finding> {
  const environment = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`, NO_COLOR: '1' }
  const child = spawn(join(root, 'node_modules', '.bin', name), given, { cwd: root, env: environment })
  let output = ''
  child.stdout.on('data', (text) => (output += text))
  child.stderr.on('data', (text) => (output += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ passed: code === 0, output: code === 0 ? '' : output }))
  })
}
