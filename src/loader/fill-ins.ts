import type { ContentProblem } from '#src/loader/content-problem.ts'
import { placeInText } from '#src/loader/read-text.ts'

/** "(WRITE the name of the office)" or "(CHOOSE its group)": capitals, because prose may say "write" in brackets too. */
const mark = /\((WRITE|CHOOSE) ([^)\n]*)\)?/g

/**
 * A problem for every spot of a new file that is still to fill in, at the mark that `content:new` left there. A build
 * refuses what a rule of the check finds as well. The loader's problems also hold `npm run dev` at the guide as it last was
 * without any (`live-guide.ts`), so no page is ever shown with a mark.
 */
export function fillIns(text: string, file: string): readonly ContentProblem[] {
  return Array.from(text.matchAll(mark), ({ 0: found, 1: verb = '', 2: what = '', index }) => {
    const { line, column } = placeInText(text, index)
    const isNote = /(^|\n) *# $/.test(text.slice(0, index))
    const message = `Still to ${verb.toLowerCase()}: ${what}.`
    const fix = isNote ? 'Do it in the lines below, then take this note away.' : `Put it in place of "${found}".`
    return { file, line, column, rule: 'fill-in', message, fix }
  })
}
