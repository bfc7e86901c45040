/** What to do about a failure of the system that no program can mend, by its code. */
const remedies = new Map([
  ['ENOSPC', 'The disk is full. Free some room'],
  ['EDQUOT', 'The room that this account may use is full. Free some'],
  ['EROFS', 'The disk may only be read. Work in a folder that may be written'],
  ['EACCES', 'This account may not do that. Give it the right to write there'],
  ['EPERM', 'This account may not do that. Give it the right to write there'],
  ['EMFILE', 'Too many files are open. End other programs'],
])

/**
 * A failure of the system in words: what could not be done where, and how to put it right. Undefined where the error is
 * another, such as a mistake of ours, whose stack is worth more than words.
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function systemFailure(error) {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const remedy = remedies.get(String(error.code))
  if (remedy === undefined) return undefined
  const where = 'path' in error ? `${String(error.path)}: ` : ''
  return `${where}${remedy}, then run the command again. (${error.message})`
}
