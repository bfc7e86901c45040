/** Bytes in a kilobyte. The strict one: what fits 14 of these fits the first round trip with its headers. */
const kB = 1000

/** What the parts that pages share may weigh in bytes. */
export const sharedLimits = { css: 5 * kB, font: 16 * kB, script: 6 * kB, requests: 6 }

const reference = /^\/(contacts|stages|glossary|record-relief)\/$|^\/(rights|law)\//
const tool = /^\/(search|letters|plan)\/|^\/contacts\/counties\//

/**
 * What a page's first visit may weigh in bytes: HTML, style and script together, without the font.
 * @example pageLimit('/rights/') // 24000
 */
export function pageLimit(address: string): number {
  const path = address.replace(/^\/es\//, '/')
  if (reference.test(path)) return 24 * kB
  return tool.test(path) ? 40 * kB : 14 * kB
}
