/** One command of a piece of shell: what is set before it, and its words as they are meant. */
export type ShellCommand = {
  readonly line: number
  /** The names of variables that are set for it. */
  readonly sets: readonly string[]
  readonly words: readonly string[]
}

const token = /(\\\n|[ \t]+)|(#[^\n]*)|(\n|;|&&|\|\|?|&)|((?:'[^']*'|"[^"]*"|\\.|[^\s;&|'"\\])+)/g

/** Words that lead to a command or end a group of them. */
const joints = new Set(['do', 'then', 'else', 'sudo', '{', '}', 'done', 'fi'])

/** Takes a piece of shell apart, as far as the documentation uses it. What a here-document holds is not shell. */
export function shellCommands(text: string): readonly ShellCommand[] {
  const found: ShellCommand[] = []
  let words: string[] = []
  let start = 1
  let line = 1
  const end = () => {
    const command = commandOf(words, start)
    if (command !== undefined) found.push(command)
    words = []
  }
  for (const [written, , , separator, word] of withoutDocuments(text).matchAll(token)) {
    if (separator !== undefined) end()
    if (word !== undefined) {
      if (words.length === 0) start = line
      words.push(word)
    }
    line += written.split('\n').length - 1
  }
  end()
  return found
}

/** The names of the functions that a piece of shell defines. */
export function shellFunctions(text: string): readonly string[] {
  return [...text.matchAll(/^(\w+)\(\) /gm)].map(([, name = '']) => name)
}

function commandOf(all: readonly string[], line: number): ShellCommand | undefined {
  const rest = all.slice(countOf(all, (word) => joints.has(word) || /^\w+\(\)$/.test(word)))
  const sets = rest.slice(
    0,
    countOf(rest, (word) => /^\w+=/.test(word)),
  )
  // What a loop goes over is no command.
  if (rest.length === 0 || rest[0] === 'for') return undefined
  const words = rest.slice(sets.length).filter(isWord)
  return { line, sets: sets.map((word) => word.replace(/=[^]*/, '')), words: words.map(unquoted) }
}

/** How many words at the beginning are of a kind. */
function countOf(words: readonly string[], isOfKind: (word: string) => boolean): number {
  const end = words.findIndex((word) => !isOfKind(word))
  return end === -1 ? words.length : end
}

/** Where output goes and where input comes from are no words of a command. `<id>` stands for a word. */
function isWord(word: string, place: number, all: readonly string[]): boolean {
  return !/^[<>](?!\w+>$)/.test(word) && all[place - 1] !== '>'
}

function unquoted(word: string): string {
  return word.replaceAll(
    /'([^']*)'|"([^"]*)"/g,
    (_, single: string | undefined, double: string | undefined) => single ?? double ?? '',
  )
}

/** The lines of here-documents emptied, so that all others keep their number. */
function withoutDocuments(text: string): string {
  const document = /(<<'?(\w+)'?[^\n]*\n)[^]*?\n\2(?=\n|$)/g
  return text.replaceAll(document, (all, first: string) => first + all.slice(first.length).replaceAll(/[^\n]/g, ''))
}
