import { writeFile } from 'node:fs/promises'
import { layerDocs } from '#src/lint/layer-docs.ts'
import { readArrows, readLayerRules } from '#src/lint/layers.ts'

// npm run docs:layers
const rules = await readLayerRules()
await writeFile('docs/layers.md', layerDocs(rules, await readArrows(rules.isTest)))
