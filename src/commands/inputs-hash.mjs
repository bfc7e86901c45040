import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { contentFolder, projectRoot } from './project.mjs'

const machine = ['src', 'public', 'next.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json']

/** Not inputs: generated fonts, tests, and what editors and systems leave behind. */
const ignored = [/^public\/fonts(\/|$)/, /\.test\.\w+$/, /(^|\/)\.[^/]*$/, /~$/]

/**
 * A hash of everything the site is built from. Times of files are not used: a fresh clone has none worth trusting.
 * @param {{ root?: string, siteUrl?: string | undefined, content?: string }} [options] siteUrl: the address the site will
 *   live at, if known; content: the folder of facts and words; only what is in it counts, not where it is
 * @returns {Promise<string>}
 */
export async function hashInputs({ root = projectRoot, siteUrl = '', content = contentFolder } = {}) {
  const hash = createHash('sha256').update(`site address ${siteUrl}\0`)
  // The empty path is the folder itself.
  await addFiles(hash, resolve(root, content), [''])
  await addFiles(hash, root, machine)
  return hash.digest('hex')
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} root
 * @param {readonly string[]} inputs
 */
async function addFiles(hash, root, inputs) {
  for (const path of (await Promise.all(inputs.map((input) => filesAt(root, input)))).flat().sort()) {
    const bytes = await readFile(join(root, path))
    // The length keeps two files from being mistaken for one.
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {Promise<string[]>} paths with forward slashes; none where nothing is at `path`
 */
async function filesAt(root, path) {
  if (ignored.some((pattern) => pattern.test(path))) return []
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return undefined
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (entries === undefined) return [path]
  return (await Promise.all(entries.map((entry) => filesAt(root, `${path}/${entry.name}`)))).flat()
}
