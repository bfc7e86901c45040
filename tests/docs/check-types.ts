import { join } from 'node:path'
import * as ts from 'typescript'
import type { Block } from '#tests/docs/doc-pages.ts'
import type { DocProblem } from '#tests/docs/doc-problem.ts'

/** What TypeScript says of blocks, each read as a file at the root of the project; one program for all of them. */
export function checkTypes(blocks: readonly Block[]): readonly DocProblem[] {
  if (blocks.length === 0) return []
  const root = process.cwd()
  const held = new Map(blocks.map((block, place) => [join(root, `block-${place}.${block.language}`), block]))
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)).config,
    { ...ts.sys, readDirectory: () => [] },
    root,
  )
  const program = ts.createProgram(
    [...held.keys()],
    { ...options, incremental: false, moduleDetection: ts.ModuleDetectionKind.Force },
    hostOf(held, options),
  )
  return ts.getPreEmitDiagnostics(program).flatMap(({ file, start = 0, messageText }) => {
    const block = held.get(file?.fileName ?? '')
    if (file === undefined || block === undefined) return []
    return {
      file: block.file,
      line: block.line + file.getLineAndCharacterOfPosition(start).line,
      message: `This does not pass TypeScript: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      fix: 'Write what compiles, with the imports that it needs.',
    }
  })
}

/** Finds the blocks as if they were files. */
function hostOf(held: ReadonlyMap<string, Block>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  return {
    ...host,
    fileExists: (path) => held.has(path) || host.fileExists(path),
    readFile: (path) => held.get(path)?.text ?? host.readFile(path),
    getSourceFile: (path, version) => {
      const block = held.get(path)
      return block === undefined ? host.getSourceFile(path, version) : ts.createSourceFile(path, block.text, version)
    },
  }
}
