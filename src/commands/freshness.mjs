import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashInputs } from './inputs-hash.mjs'
import { buildRecordName, projectRoot, siteFolder } from './project.mjs'

/**
 * Whether the built site was made from exactly the files that are here now, for this address.
 * @param {{ root?: string, siteUrl?: string | undefined }} [options]
 * @returns {Promise<boolean>}
 */
export async function isFresh({ root = projectRoot, siteUrl } = {}) {
  const inputs = await recordedInputs(join(root, siteFolder, buildRecordName))
  return inputs !== undefined && inputs === (await hashInputs({ root, siteUrl }))
}

/**
 * @param {string} file
 * @returns {Promise<unknown>} undefined where there is no whole record
 */
async function recordedInputs(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).inputs
  } catch {
    return undefined
  }
}
