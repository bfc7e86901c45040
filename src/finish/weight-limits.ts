/** Bytes in a kilobyte. The strict one: what fits 14 of these fits the first round trip with its headers. */
const kB = 1000

/** What the parts that pages share may weigh in bytes. */
export const sharedLimits = { css: 5 * kB, font: 16 * kB, requests: 6 }

/** What the search may weigh in bytes once it was used: its script and what can be found. */
export const searchLimit = 60 * kB

const reference = /^\/(contacts|stages|glossary|record-relief)\/$|^\/(rights|law)\//
const tool = /^\/(search|letters|plan|pack)\/|^\/contacts\/counties\//

/**
 * What a page's first visit may weigh in bytes: HTML, style and script together, without the font.
 * @example pageLimit('/rights/') // 24000
 */
export function pageLimit(address: string): number {
  if (reference.test(address)) return 24 * kB
  return tool.test(address) ? 40 * kB : 14 * kB
}

/**
 * What the scripts of a page may weigh in bytes. A tool is made of script, so only its whole weight is limited.
 * @example scriptLimit('/rights/') // 6000
 */
export function scriptLimit(address: string): number {
  return tool.test(address) ? pageLimit(address) : 6 * kB
}
