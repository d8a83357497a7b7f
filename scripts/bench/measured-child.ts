import { fork } from 'node:child_process'
import { once } from 'node:events'
import { buildServer } from './build-server.ts'
import { inScratchFolder } from './scratch-folder.ts'

/** Runs one of the measured programs in a process and a database of its own, and gives what it told. */
export async function runMeasured<Told>(root: string, name: string): Promise<Told[]> {
  const program = await buildServer(root, name)
  return inScratchFolder(async (folder) => {
    const child = fork(program, {
      cwd: root,
      env: { ...process.env, RADSLAG_DATA: folder, NODE_ENV: 'production', DATABASE_URL: '' },
    })
    const told: Told[] = []
    child.on('message', (message) => message !== 'done' && told.push(message as Told))
    const [code] = (await once(child, 'exit')) as [number]
    if (code !== 0) throw new Error(`${name} stannade (${code}).`)
    return told
  })
}
