/** Kept equal to "engines" in package.json by a test. */
export const oldestNode = '20.19.0'

/**
 * What is wrong with this version of Node, in words that say what to do; undefined where it is new enough.
 * @param {string} version
 * @returns {string | undefined}
 * @example nodeProblem('18.20.4') // 'This guide needs Node 20.19.0 or newer. …'
 */
export function nodeProblem(version) {
  const seen = version.split('.').map(Number)
  const needed = oldestNode.split('.').map(Number)
  for (const [place, least] of needed.entries()) {
    const part = seen[place] ?? 0
    if (part > least) return undefined
    if (part < least) {
      return `This guide needs Node ${oldestNode} or newer. Here is Node ${version}.\nInstall a newer one from https://nodejs.org and run the command again.`
    }
  }
  return undefined
}
