import { join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const macApplications = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome']

/**
 * @typedef {object} Surroundings everything the search looks at, so that tests can invent it
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {NodeJS.Platform} platform
 * @property {string | undefined} ownBrowser where Playwright keeps the browser that it downloads
 * @property {(path: string) => Promise<boolean>} runs whether a program is there and starts
 */

/**
 * The places to look for a Chromium, the most wanted first: on the PATH, among the applications of a Mac, Playwright's own.
 * @param {Pick<Surroundings, 'env' | 'platform' | 'ownBrowser'>} surroundings
 * @returns {string[]}
 */
export function chromiumPlaces({ env, platform, ownBrowser }) {
  const separator = platform === 'win32' ? ';' : ':'
  const folders = (env['PATH'] ?? '').split(separator).filter((folder) => folder !== '')
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const roots = ['/Applications', ...(env['HOME'] === undefined ? [] : [join(env['HOME'], 'Applications')])]
  const onMac = platform === 'darwin' ? roots.flatMap((root) => macApplications.map((name) => join(root, name))) : []
  return [...onPath, ...onMac, ...(ownBrowser === undefined ? [] : [ownBrowser])]
}

/**
 * The first Chromium that starts; undefined where there is none. CHROMIUM_PATH, where it is set, is the only place looked at.
 * @param {Surroundings} surroundings
 * @returns {Promise<string | undefined>}
 */
export async function findChromium(surroundings) {
  const chosen = surroundings.env['CHROMIUM_PATH']
  const places = chosen === undefined || chosen === '' ? chromiumPlaces(surroundings) : [chosen]
  for (const place of places) if (await surroundings.runs(place)) return place
  return undefined
}
