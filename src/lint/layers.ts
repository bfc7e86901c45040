import { cruise } from 'dependency-cruiser'
import readConfiguration from 'dependency-cruiser/config-utl/extract-depcruise-config'
import * as z from 'zod'

/** A folder of src/, as .dependency-cruiser.mjs knows it. */
export type Layer = {
  readonly name: string
  readonly holds: string
  /** The other folders that it may import. */
  readonly mayImport: readonly string[]
}

/** Something in the first folder imports something in the second. */
export type Arrow = { readonly from: string; readonly to: string; readonly isTypesOnly: boolean }

/** What .dependency-cruiser.mjs demands: a list of the folders, and what holds besides it. */
export type LayerRules = {
  readonly layers: readonly Layer[]
  readonly besides: readonly { readonly name: string; readonly comment: string }[]
  /** Whether a file is a test or an example: it may import whatever it tries. */
  readonly isTest: (file: string) => boolean
}

const configurationFile = '.dependency-cruiser.mjs'

/** Every rule says why. That of a folder names the folders that are open to it, each by a pattern. */
const ruleSet = z.object({
  forbidden: z.array(
    z.object({
      name: z.string(),
      comment: z.string({ error: `Each rule of ${configurationFile} needs a comment: docs/layers.md prints it.` }),
      from: z.looseObject({}),
      to: z.looseObject({}),
    }),
  ),
})
const layerRule = z.object({
  name: z.templateLiteral(['layer-', z.string()]),
  comment: z.string(),
  from: z.object({ pathNot: z.string() }),
  to: z.object({ pathNot: z.array(z.string().regex(/^\^src\/\w+\/$/)) }),
})

/** Reads .dependency-cruiser.mjs, in its own order. */
export async function readLayerRules(): Promise<LayerRules> {
  const { forbidden } = ruleSet.parse(await readConfiguration(`./${configurationFile}`))
  const ofLayers = forbidden.filter(isLayerRule).map((rule) => layerRule.parse(rule))
  const tests = new RegExp([...new Set(ofLayers.map(({ from }) => from.pathNot))].join('|'))
  return {
    layers: ofLayers.map(({ name, comment, to }) => {
      const open = to.pathNot.map(folderOf)
      return { name: name.slice('layer-'.length), holds: comment, mayImport: open.slice(1) }
    }),
    besides: forbidden.filter((rule) => !isLayerRule(rule)),
    isTest: (file) => tests.test(file),
  }
}

function isLayerRule({ name }: { readonly name: string }): boolean {
  return name.startsWith('layer-')
}

/** Every folder of src/ with the arrows between them, as the imports have them; tests and examples left out. */
export async function readArrows(isTest: LayerRules['isTest']): Promise<readonly Arrow[]> {
  const { options = {} } = await readConfiguration(`./${configurationFile}`)
  // The configuration of TypeScript is for the command line: imports beginning with "#" are found through package.json.
  const { tsConfig, ...others } = options
  const { output } = await cruise(['src'], tsConfig === undefined ? options : others)
  if (typeof output === 'string') throw new Error(`dependency-cruiser gave words, not modules: ${output}`)
  const found = new Map<string, Arrow>()
  for (const { source, dependencies } of output.modules.filter((file) => isOurs(file.source) && !isTest(file.source))) {
    for (const { resolved, dependencyTypes } of dependencies.filter((file) => isOurs(file.resolved))) {
      const [from, to] = [folderOf(source), folderOf(resolved)]
      if (from === to) continue
      const isTypesOnly = dependencyTypes.includes('type-only') && (found.get(`${from} ${to}`)?.isTypesOnly ?? true)
      found.set(`${from} ${to}`, { from, to, isTypesOnly })
    }
  }
  return [...found.values()]
}

function isOurs(file: string): boolean {
  return /^src\/[^/]+\//.test(file)
}

/** The folder of src/ in a path or in a pattern. */
function folderOf(path: string): string {
  return path.split('/')[1] ?? ''
}
