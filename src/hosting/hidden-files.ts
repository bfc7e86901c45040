/**
 * Files that stand in the folder of a site and are not for readers: the server's own, whose names begin with a dot or an
 * underscore, and the packed copies, which are sent in place of their files only. nginx and Caddy read the pattern too.
 */
export const hiddenPath = /\/[._]|\.(br|gz)$/

/** Whether an address, beginning with a slash, is one that no reader may have. @example isHidden('/_headers') // true */
export function isHidden(path: string): boolean {
  return hiddenPath.test(path)
}
