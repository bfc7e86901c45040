/** Something wrong with a built page, and how to put it right. */
export type SiteProblem = { readonly file: string; readonly message: string }

/** Everything wrong with a built site, found in one run. */
export class SiteError extends Error {
  constructor(readonly problems: readonly SiteProblem[]) {
    super(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'))
  }
}

/**
 * Does nothing where there is no problem.
 * @throws {SiteError} naming all of them, if there is any
 */
export function failOnProblems(problems: readonly SiteProblem[]): void {
  if (problems.length > 0) throw new SiteError(problems)
}
