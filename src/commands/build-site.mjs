import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CommandError } from './command-error.mjs'
import { hashInputs } from './inputs-hash.mjs'
import { contentFolder, projectRoot, siteFolder } from './project.mjs'
import { installedTool, runOrFail, typeScript } from './run-tool.mjs'
import { foldersOf, repairSwap, swapIn } from './swap-folders.mjs'

/**
 * Builds the site beside the present one and puts it in its place when it is whole and checked.
 * @param {{ siteUrl?: string | undefined, content?: string, out?: string }} [options] siteUrl: the address the site will
 *   live at, if known; content: the folder of facts and words, where it is not this guide's own
 * @throws {CommandError} if any step fails; the present site is untouched then
 */
export async function buildSite({ siteUrl, content = contentFolder, out = siteFolder } = {}) {
  const unchanged = `${out}/ is as it was.`
  const folders = foldersOf(join(projectRoot, out))
  const staging = `${out}.staging`
  // What the content check read and compiled, for the programs after it.
  const guideFile = join(projectRoot, '.cache', `${out.replaceAll(/\W/g, '-')}.guide`)
  const address = checkedAddress(siteUrl)
  const env = { CONTENT_FOLDER: content, EXPORT_FOLDER: staging, SITE_URL: address, GUIDE_FILE: guideFile }
  await rm(guideFile, { force: true })
  await repairSwap(folders)
  if (!existsSync(resolve(projectRoot, content))) {
    throw new CommandError(`There is no folder "${content}". Name the folder that holds the content. ${unchanged}`)
  }
  // Taken before the build, so that a change made while it runs counts as newer.
  const inputs = await hashInputs({ siteUrl, content })

  await runOrFail(typeScript('src/lint/run.ts'), `The content has problems; nothing was built. ${unchanged}`, { env })
  await runOrFail(typeScript('src/finish/write-font.ts'), `The font could not be made. ${unchanged}`)
  const next = installedTool('next/dist/bin/next', ['build'])
  await runOrFail(next, `next build failed; its message is above. ${unchanged}`, { env })
  await rm(guideFile, { force: true })
  const finish = typeScript('src/finish/run.ts', [staging, inputs])
  await runOrFail(
    finish,
    `The built pages could not be finished; the reason is above. Look at ${staging}/. ${unchanged}`,
    { env },
  )
  await swapIn(folders)
}

/**
 * @param {string | undefined} siteUrl
 * @returns {string | undefined} undefined, and so not in the environment at all, where the address is not known
 */
function checkedAddress(siteUrl) {
  if (siteUrl === undefined || siteUrl === '') return undefined
  const parsed = URL.canParse(siteUrl) ? new URL(siteUrl) : undefined
  if (parsed === undefined || !['http:', 'https:'].includes(parsed.protocol) || parsed.pathname !== '/') {
    throw new CommandError(
      `SITE_URL is "${siteUrl}". Write the whole address without a path, such as https://guide.example`,
    )
  }
  return parsed.origin
}
