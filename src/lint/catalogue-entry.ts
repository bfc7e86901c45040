/** What people are told about a rule. */
export type CatalogueEntry = {
  /** What it asks for, in one line. */
  readonly says: string
  /** A line that it refuses. */
  readonly bad: string
  /** The same line put right. */
  readonly good: string
  /** The numbers under which the plan of the content check asked for it: C01 to C22. */
  readonly planned?: readonly string[]
}
