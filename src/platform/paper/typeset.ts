import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

export type SetFile = { path: string; bytes: Uint8Array }
type Job = { template: string; words: string; files: readonly SetFile[]; standard: string | undefined }
export type Typeset = { ok: true; pdf: Uint8Array } | { ok: false; fault: string; lacking: ReadonlySet<string> }

/** A folder that isn't there: what is set reads no file but those that are given with it. */
const nowhere = '/papper'
let kept: NodeCompiler | undefined
const compiler = () => (kept ??= NodeCompiler.create({ workspace: nowhere }))

/** Has Typst set the words by the template, or tells which signs its letters lack. */
export function typeset({ template, words, files, standard }: Job): Typeset {
  try {
    for (const { path, bytes } of files) compiler().mapShadow(`${nowhere}${path}`, Buffer.from(bytes))
    const compiled = compiler().compile({ mainFileContent: template, inputs: { paper: words } })
    if (!compiled.result) throw new Error(faultIn(compiled.takeDiagnostics()))
    return { ok: true, pdf: compiler().pdf(compiled.result, standard ? { pdfStandard: standard } : {}) }
  } catch (thrown) {
    const fault = thrown instanceof Error ? thrown.message : String(thrown)
    return { ok: false, fault, lacking: lackingIn(fault) }
  } finally {
    compiler().resetShadow()
    compiler().evictCache(0)
  }
}

type NodeDiagnostics = Parameters<NodeCompiler['fetchDiagnostics']>[0]

const faultIn = (diagnostics: NodeDiagnostics | null): string =>
  diagnostics ? JSON.stringify(compiler().fetchDiagnostics(diagnostics)) : 'Typst sade inte varför'

/** From 'the text `"\u{7}"` could not be displayed with font': Typst names all at once. */
function lackingIn(fault: string): ReadonlySet<string> {
  const named = [...fault.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gsu)]
  return new Set(named.flatMap(([, sign = '']) => [...plain(sign)]))
}

const plain = (sign: string) =>
  sign.replaceAll(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
