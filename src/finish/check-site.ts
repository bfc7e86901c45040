import { readBuiltSite, type BuiltSite } from '#src/finish/built-site.ts'
import { linkProblems } from '#src/finish/check-links.ts'
import { structureProblems, styleProblems } from '#src/finish/check-structure.ts'
import { leftovers } from '#src/finish/leftovers.ts'
import type { SiteProblem } from '#src/finish/site-problem.ts'
import { typeOf } from '#src/hosting/file-types.ts'
import { isHidden } from '#src/hosting/hidden-files.ts'

/** Everything wrong with the pages of a built site. */
export async function checkSite(folder: string): Promise<readonly SiteProblem[]> {
  const site = await readBuiltSite(folder)
  return [
    ...leftoverProblems(site),
    ...typeProblems(site),
    ...site.pages.flatMap(structureProblems),
    ...styleProblems(site.pages),
    ...linkProblems(site),
  ]
}

/** Files that the finishing step should have removed. */
export function leftoverProblems({ files }: BuiltSite): readonly SiteProblem[] {
  return leftovers(files).map((file) => ({
    file,
    message: 'no reader needs this file. The finishing step must remove it.',
  }))
}

/** Files that servers would send without a type, so that a browser, which may not guess, would save them. */
function typeProblems({ files }: BuiltSite): readonly SiteProblem[] {
  const untyped = files.filter((file) => !isHidden(`/${file}`) && typeOf(file) === undefined)
  return untyped.map((file) => ({ file, message: 'no server knows its type. Add it to src/hosting/file-types.ts.' }))
}
