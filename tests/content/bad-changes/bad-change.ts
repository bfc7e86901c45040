/** One mistake that an editor can make in a real file of content/, and what the check has to say about it. */
export type BadChange = {
  readonly name: string
  /** The file that is changed, by its name in content/. */
  readonly file: string
  /** The words that are replaced where they stand first; left out where the whole file is written anew or deleted. */
  readonly from?: string
  /** What stands there then; left out where the file is deleted. */
  readonly to?: string
  readonly rule: string
  /** A piece of what is wrong, and a piece of how to put it right. */
  readonly message: string
  readonly fix: string
  /** Where the problem stands, if not on the first line that changed: a file, and words on the line; "" is its top. */
  readonly at?: readonly [file: string, words: string]
  /** What else follows from the change: the file and the rule. */
  readonly also?: readonly string[]
}
