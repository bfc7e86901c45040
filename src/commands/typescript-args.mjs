/**
 * In MB: room for what lives briefly, which in the trees of pages is nearly everything. Each time that it is full, Node
 * also walks what is kept, so with thousands of pages in memory the usual 16 cost a fifth of the content check.
 */
const youngSpace = '--min-semi-space-size=64'

/**
 * What Node is called with to run a TypeScript file of ours. Node 20 does not strip types, so tsx does.
 * @param {string} file
 * @param {readonly string[]} [args]
 * @returns {readonly string[]}
 */
export const typeScriptArgs = (file, args = []) => [youngSpace, '--import', 'tsx', file, ...args]
