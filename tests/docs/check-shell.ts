import { existsSync } from 'node:fs'
import type { Block, Piece } from '#tests/docs/doc-pages.ts'
import type { DocProblem } from '#tests/docs/doc-problem.ts'
import { complaintOfNpm, packageNames } from '#tests/docs/npm-scripts.ts'
import { fetchedByNpx, foreignPrograms } from '#tests/docs/programs.ts'
import type { Repository } from '#tests/docs/repository.ts'
import { shellCommands, shellFunctions } from '#tests/docs/shell-commands.ts'

/** What the checks of shell need to know of the project. */
export type Surroundings = {
  readonly repository: Repository
  /** The variables that some program of ours reads. */
  readonly variables: ReadonlySet<string>
  /** What a build leaves in out/. */
  readonly built: readonly string[]
  /** What was promised to readers. */
  readonly addresses: readonly string[]
}

type Complaint = Pick<DocProblem, 'message' | 'fix'>

/** What is wrong with the commands of a block or of a piece of code in prose. */
export function checkShell({ file, line, text }: Block | Piece, around: Surroundings): readonly DocProblem[] {
  const functions = shellFunctions(text)
  return shellCommands(text).flatMap((command) => {
    const { sets, words } = command
    const complaints = [
      ...(words[0] === 'npm' ? sets.flatMap((name) => ofVariable(name, around)) : []),
      ...(words.length === 0 || functions.includes(words[0] ?? '') ? [] : ofProgram(words)),
      ...words.flatMap((word) => ofFile(word, around)),
    ]
    return complaints.map((complaint) => ({ file, line: line + command.line - 1, ...complaint }))
  })
}

function ofVariable(name: string, { variables }: Surroundings): readonly Complaint[] {
  if (variables.has(name)) return []
  return [{ message: `Nothing reads the variable ${name}.`, fix: `These are read: ${[...variables].join(', ')}.` }]
}

function ofProgram(words: readonly string[]): readonly Complaint[] {
  const program = words[0]?.split('/').at(-1) ?? ''
  if (program === 'npm') {
    const complaint = complaintOfNpm(words)
    return complaint === undefined ? [] : [complaint]
  }
  if (program === 'npx') return ofNpx(words[1] ?? '')
  if (['node', 'tsx', 'bash', 'sh'].includes(program) || foreignPrograms.has(program)) return []
  const fix = 'Correct its name, or say in tests/docs/programs.ts what readers need it for.'
  return [{ message: `No page of ours speaks of the program "${program}".`, fix }]
}

function ofNpx(tool: string): readonly Complaint[] {
  if (packageNames.includes(tool) || existsSync(`node_modules/.bin/${tool}`) || fetchedByNpx.includes(tool)) return []
  return [{ message: `npx finds no "${tool}" among our packages.`, fix: 'Correct it, or see tests/docs/programs.ts.' }]
}

/** A word that looks like a file of the project, or of the built site, has to be one. */
function ofFile(word: string, { repository, built }: Surroundings): readonly Complaint[] {
  const path = word.replace(/^(file:\/\/|\$PWD\/)/, '')
  const isBuilt = path.startsWith('out/')
  if (!isBuilt && !/^(src|tests|content|docs|benchmarks|public)\//.test(path)) return []
  if (isBuilt ? built.some((name) => matches(path.slice('out/'.length), name)) : repository.has(path)) return []
  const fix = isBuilt ? `A build writes: ${built.join(', ')}.` : 'Correct its name, or take the command away.'
  return [{ message: `There is no "${path}".`, fix }]
}

/** A variable in a path stands for anything. */
function matches(path: string, name: string): boolean {
  const parts = path.split(/\$\w+/)
  if (parts.length === 1) return path === '' || path === name || name.startsWith(`${path}/`)
  return name.startsWith(parts[0] ?? '') && name.endsWith(parts.at(-1) ?? '')
}
