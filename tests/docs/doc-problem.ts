/** Something that a page of the documentation says and that is not so. */
export type DocProblem = {
  readonly file: string
  readonly line: number
  readonly message: string
  readonly fix: string
}

/** A problem as a line, with its place first. */
export function wordProblem({ file, line, message, fix }: DocProblem): string {
  return `${file}:${line} ${message} ${fix}`
}
