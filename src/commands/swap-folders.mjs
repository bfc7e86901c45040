import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'

/**
 * The names that a site's folder goes by while it is replaced.
 * @param {string} site
 */
export const foldersOf = (site) => ({ site, staging: `${site}.staging`, old: `${site}.old` })

/**
 * Puts the staged site in place of the old one. There is never a moment with half a site: only one with none,
 * from which `repairSwap` recovers.
 * @param {ReturnType<typeof foldersOf>} folders
 */
export async function swapIn({ site, staging, old }) {
  await rm(old, { recursive: true, force: true })
  if (existsSync(site)) await rename(site, old)
  try {
    await rename(staging, site)
  } catch (error) {
    await repairSwap({ site, old })
    throw error
  }
  await rm(old, { recursive: true, force: true })
}

/**
 * Puts the old site back if a swap was cut short. Gives back whether it had to.
 * @param {{ site: string, old: string }} folders
 * @returns {Promise<boolean>}
 */
export async function repairSwap({ site, old }) {
  if (existsSync(site) || !existsSync(old)) return false
  await rename(old, site)
  return true
}
