import { readFile } from 'node:fs/promises'

// The tasks of content/README.md: the commands and the lines to type are taken from that page, so that it cannot promise
// what does not work.

const readme = await readFile('content/README.md', 'utf8')
const tasksFrom = (heading: string, end: string) =>
  readme
    .slice(readme.indexOf(heading), readme.indexOf(end))
    .split(/^### \d+\. /m)
    .slice(1)
/** The texts of the tasks, without the numbers of their headings. */
export const commonest = tasksFrom('## The ten commonest tasks', '## Three rarer tasks')
export const rarer = tasksFrom('## Three rarer tasks', '## The rules of the words')
const tasks = [...commonest, ...rarer]

/** The text of a task, by the words that its heading begins with. */
export function task(title: string): string {
  const found = tasks.find((text) => text.startsWith(title))
  if (found === undefined) throw new Error(`content/README.md has no task "${title}".`)
  return found
}

/** What a task says to type: the lines in its block, the name of the file above them left out. */
export function typed(title: string): string {
  const block = /```\w+\n([^]*?)```/.exec(task(title))?.[1]
  if (block === undefined) throw new Error(`The task "${title}" shows no lines.`)
  return block.replace(/^# .*\n/, '')
}

/** The file that a task names above its lines. */
export const fileIn = (title: string) => /^# (\S+\.yml)$/m.exec(task(title))?.[1] ?? ''

/** The value of the first field of a name in some lines. */
export const valueOf = (field: string, lines: string) => new RegExp(`${field}: "?([^"\\n]*)`).exec(lines)?.[1] ?? ''

/** The kind and the id in the command of a task. */
export const commandIn = (title: string) => /`npm run content:new -- (\S+) (\S+)`/.exec(task(title))?.slice(1) ?? []

/** The county whose office a task fills in. */
export const county = () => /^# counties\.yml, below "id: (\S+)"$/m.exec(task('Fill in a county'))?.[1] ?? ''

/** The id that an office gets when it is renamed. */
export const newId = () => valueOf('to', typed('Rename an id')).split('#contact-')[1] ?? ''
