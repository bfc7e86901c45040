import { checkJson, checkProse, checkRecord, checkScript } from '#tests/docs/check-data.ts'
import { checkShell } from '#tests/docs/check-shell.ts'
import type { Surroundings } from '#tests/docs/check-shell.ts'
import { checkTypes } from '#tests/docs/check-types.ts'
import type { Block } from '#tests/docs/doc-pages.ts'
import type { DocProblem } from '#tests/docs/doc-problem.ts'
import { shellCommands } from '#tests/docs/shell-commands.ts'
import { isMeant, triedElsewhere } from '#tests/docs/tried-elsewhere.ts'

/** What is wrong with the fenced blocks of the pages. */
export function checkBlocks(blocks: readonly Block[], around: Surroundings): readonly DocProblem[] {
  const typed = blocks.filter(({ language }) => ['ts', 'tsx'].includes(language))
  return [...checkTypes(typed), ...blocks.flatMap((block) => checkBlock(block, around))]
}

type Check = (block: Block, around: Surroundings) => readonly DocProblem[]

/** What looks at a block of each language. Those of TypeScript are looked at together, above. */
const checks: ReadonlyMap<string, Check> = new Map([
  ['ts', () => []],
  ['tsx', () => []],
  ['json', checkJson],
  ['yaml', checkRecord],
  ['mdx', checkProse],
  ['js', (block) => [...checkScript(block), ...demandTest(block)]],
  ['sh', checkCommands],
  ['bash', checkCommands],
])

function checkBlock(block: Block, around: Surroundings): readonly DocProblem[] {
  if (block.language === '') {
    const known = [...checks.keys(), 'text'].join(', ')
    return [problemAt(block, 'This block has no language.', `Write one behind the fence: ${known}.`)]
  }
  return (checks.get(block.language) ?? demandTest)(block, around)
}

function checkCommands(block: Block, around: Surroundings): readonly DocProblem[] {
  return [...checkShell(block, around), ...(isOurs(block) ? [] : demandTest(block))]
}

/** Each command of such a block is one of ours, and was looked at. */
function isOurs({ text }: Block): boolean {
  return shellCommands(text).every(({ words }) => words[0] === 'npm')
}

/** What no check of ours understands is followed by another test, or it is written down why nothing can follow it. */
function demandTest(block: Block): readonly DocProblem[] {
  if (triedElsewhere.some((entry) => isMeant(block, entry))) return []
  const message = `No test follows this block of "${block.language}".`
  return [
    problemAt(block, message, 'Write one, and name it in tests/docs/tried-elsewhere.ts; or say there why none can.'),
  ]
}

function problemAt({ file, line }: Block, message: string, fix: string): DocProblem {
  return { file, line, message, fix }
}
