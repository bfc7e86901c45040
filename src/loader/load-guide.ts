import { resolve } from 'node:path'
import { buildGuide } from '#src/loader/build-guide.ts'
import { checkTree } from '#src/loader/check-tree.ts'
import { ContentError } from '#src/loader/content-problem.ts'
import { contentRoot } from '#src/loader/content-root.ts'
import { deepFreeze } from '#src/loader/freeze.ts'
import { keptGuide } from '#src/loader/kept-guide.ts'
import { readContent } from '#src/loader/read-content.ts'
import { contentStamp } from '#src/loader/content-stamp.ts'
import { liveGuide } from '#src/loader/live-guide.ts'
import type { Guide } from '#src/schema/guide.ts'

const loaded = new Map<string, Promise<Guide>>()

/**
 * Everything the guide knows, checked and deeply frozen. A build takes the guide that its content check left
 * (docs/decisions/0035-the-guide-that-was-checked.md), and each of its programs keeps it; the development server reads what
 * changed, and a test the whole folder each time.
 * @param root the content folder; the one of this build when left out
 * @throws {ContentError} with every problem of every file
 */
export async function loadGuide(root = contentRoot()): Promise<Guide> {
  const key = resolve(root)
  if (process.env.NODE_ENV === 'development') return liveGuide(key).read(contentStamp)
  if (process.env.NODE_ENV !== 'production') return readGuide(key)
  const known = loaded.get(key) ?? readGuide(key)
  loaded.set(key, known)
  return known
}

async function readGuide(root: string): Promise<Guide> {
  const kept = await keptGuide(resolve(root))
  if (kept !== undefined) return deepFreeze(kept)
  const tree = await readContent(resolve(root))
  const problems = checkTree(tree)
  if (problems.length > 0) throw new ContentError(problems)
  return deepFreeze(await buildGuide(tree))
}
