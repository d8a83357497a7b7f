import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  type Page,
} from 'playwright-core'
import { exampleRolePath, type exampleRoles } from '#areas/access/index.ts'
import { assetsPath, readAssets } from '#platform/assets.ts'
import { projectRoot } from '#platform/root.ts'
import { findChromium } from '../../scripts/test/chromium.ts'
import { findOrBegin } from '../../src/installation/first-start.ts'
import { loadExample } from '../../src/installation/load-example.ts'
import { createTestApp, type TestApp } from './app.ts'

type Role = (typeof exampleRoles)[number]['slug']
/** Everything that a page asked for or complained about and should not have. */
export type Noise = string[]

export type Journey = {
  test: TestApp
  origin: string
  /** A browser of one's own, signed in as one of the example's people, or signed out. */
  open(role?: Role, options?: BrowserContextOptions): Promise<Visitor>
  close(): Promise<void>
}
export type Visitor = { page: Page; context: BrowserContext; noise: Noise }

const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]
const clientFolder = join(projectRoot, 'build/client')
const types: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript' }

/** The whole program with the example and the built styles, served on a port of its own, and a browser to meet it in. */
export async function openJourney({ withExample = true } = {}): Promise<Journey> {
  let answer: (request: Request, env: unknown) => Response | Promise<Response> = () => new Response('', { status: 503 })
  const http = createServer(getRequestListener((request, env) => answer(request, env)))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const origin = `http://localhost:${(http.address() as AddressInfo).port}`
  const test = await createTestApp({ origin, isExample: withExample, assets: readAssets(clientFolder) })
  await findOrBegin(test.db, withExample)
  if (withExample) await loadExample(test.db, test.app, test.deployment)
  answer = (request, env) => builtFile(request) ?? test.app.fetch(request, Object(env))
  const browser = await startBrowser()
  return {
    ...{ test, origin },
    open: (role, options) => visit(browser, origin, role && exampleRolePath(test.deployment.secret, role), options),
    close: async () => {
      await browser.close()
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
      await test.close()
    },
  }
}

function startBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium: install it, or say where it is in CHROMIUM_PATH')
  return chromium.launch({ executablePath, args: flags })
}

/** The program looks for its built files beside its own built self; run from source, they are here. */
function builtFile(request: Request): Response | undefined {
  const { pathname } = new URL(request.url)
  const file = join(clientFolder, pathname.slice(assetsPath.length))
  if (!pathname.startsWith(assetsPath) || !existsSync(file)) return undefined
  return new Response(readFileSync(file), { headers: { 'content-type': types[extname(file)] ?? '' } })
}

async function visit(browser: Browser, origin: string, entrance?: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'sv-SE',
    viewport: { width: 1280, height: 800 },
    ...options,
  })
  context.setDefaultTimeout(8_000)
  const page = await context.newPage()
  const noise: Noise = []
  page.on('console', (line) => void (isComplaint(line) && noise.push(line.text())))
  page.on('pageerror', (fault) => void noise.push(String(fault)))
  page.on('request', (request) => void (isForeign(request.url(), origin) && noise.push(`asks for ${request.url()}`)))
  if (entrance) await page.goto(entrance)
  return { page, context, noise }
}

/** Chromium notes every page that is a refusal or a stop; that it is one, the test says itself. */
function isComplaint(line: ConsoleMessage): boolean {
  const isStop = /^Failed to load resource: .* status of 4\d\d/.test(line.text())
  return ['error', 'warning'].includes(line.type()) && !(isStop && !line.location().url.includes(assetsPath))
}

const isForeign = (url: string, origin: string) => !url.startsWith(`${origin}/`) && !url.startsWith('data:')
