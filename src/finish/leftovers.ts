/** Where Next keeps its scripts and styles. */
const runtimeFolder = '_next/'

/**
 * The files of an export that no reader needs: the runtime, the payload from which it would redraw pages,
 * and second copies of the not-found page.
 */
export function leftovers(files: readonly string[]): readonly string[] {
  const present = new Set(files)
  return files.filter((file) => {
    if (file.startsWith(runtimeFolder) || /^(_not-found|404)\//.test(file)) return true
    return isPayload(file, present)
  })
}

/** `about/index.txt` beside `about/index.html`, and `__next.….txt`; but never a text file of our own such as robots.txt. */
function isPayload(file: string, present: ReadonlySet<string>): boolean {
  if (!file.endsWith('.txt')) return false
  return /(^|\/)__next\.[^/]*\.txt$/.test(file) || present.has(file.replace(/\.txt$/, '.html'))
}
