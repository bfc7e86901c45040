/** What people are told about a rule. */
export type CatalogueEntry = {
  /** What it asks for, in one line. */
  readonly says: string
  /** A line that it refuses. */
  readonly bad: string
  /** The same line put right. */
  readonly good: string
  /** Its numbers, C01 to C22, in the list from which the check was first built: `firstList` in catalogue.ts. */
  readonly planned?: readonly string[]
}
