import { readdir } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import * as z from 'zod'
import type { Examples } from '#src/components/examples.ts'

const root = fileURLToPath(new URL('../../src/components', import.meta.url))

const isFunction = (value: unknown): boolean => typeof value === 'function'

const exampleModule = z.looseObject({ examples: z.record(z.string(), z.custom<Examples[string]>(isFunction)) })

/** The name of each component's folder, sorted. */
export async function componentFolders(): Promise<readonly string[]> {
  const entries = await readdir(root, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
}

/** The examples of one component; undefined where its folder has no file for them. */
export async function examplesIn(folder: string): Promise<Examples | undefined> {
  const name = `${folder}.examples.tsx`
  if (!(await readdir(`${root}/${folder}`)).includes(name)) return undefined
  return exampleModule.parse(await import(pathToFileURL(`${root}/${folder}/${name}`).href)).examples
}
