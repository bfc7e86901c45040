import { documentedSchemas } from '#src/lint/documented-schemas.ts'
import { fieldsOf } from '#src/lint/field-docs.ts'
import { ruleIds } from '#src/lint/severities.ts'
import { didYouMean } from '#src/loader/nearest.ts'
import { mdxComponents } from '#src/schema/mdx-components.ts'
import { checkShell } from '#tests/docs/check-shell.ts'
import type { Surroundings } from '#tests/docs/check-shell.ts'
import type { DocPage, Piece } from '#tests/docs/doc-pages.ts'
import type { DocProblem } from '#tests/docs/doc-problem.ts'
import { everyOption, scriptNames } from '#tests/docs/npm-scripts.ts'
import { foreignNames, otherAddresses } from '#tests/docs/programs.ts'
import { hasName } from '#tests/docs/repository.ts'

/** A way of writing code in a sentence, and what it has to be then. The first that fits counts. */
type Kind = {
  readonly looks: RegExp
  readonly what: string
  readonly isThere: (text: string, around: Surroundings) => boolean
  /** What there is instead, to find a slip. */
  readonly known: (around: Surroundings) => readonly string[]
  /** The only page on which it means that. */
  readonly page?: string
}

const options = everyOption()
const fields = documentedSchemas.flatMap(([, schema]) =>
  fieldsOf(schema).map(({ path }) => path.split('.').at(-1) ?? ''),
)
const fieldNames = new Set(fields.map((field) => field.replaceAll('[]', '')))
const components = [...Object.keys(mdxComponents), 'Island']
const families = [...new Set(scriptNames.filter((name) => name.includes(':')).map((name) => name.split(':')[0] ?? ''))]
const folders = 'src|tests|content|docs|benchmarks|public|\\.ci|\\.vscode'
const endings = 'ts|tsx|mjs|yml|mdx|md|css|json|txt'

const kinds: readonly Kind[] = [
  {
    looks: new RegExp(`^(${families.join('|')}):[a-z-]+$`),
    what: 'script',
    isThere: (text) => scriptNames.includes(text),
    known: () => scriptNames,
  },
  {
    looks: /^--\w/,
    what: 'option of a command',
    isThere: (text) => options.includes(text.replace(/[ =][^]*/, '')),
    known: () => options,
  },
  {
    looks: /^[A-Z]{3,}(_[A-Z]+)+(=\S+)?$/,
    what: 'variable that a program of ours reads',
    isThere: (text, { variables }) => variables.has(text.replace(/=[^]*/, '')),
    known: ({ variables }) => [...variables],
  },
  {
    looks: /^c\d\d$/,
    what: 'rule of the content',
    isThere: (text) => ruleIds.some((id) => id.startsWith(`${text}-`)),
    known: () => ruleIds,
  },
  {
    looks: /^<[A-Z]\w+/,
    what: 'component',
    isThere: (text) => components.includes(/\w+/.exec(text)?.[0] ?? ''),
    known: () => components,
  },
  {
    looks: /^[a-z]\w*:$/,
    what: 'field of a record',
    isThere: (text) => fieldNames.has(text.slice(0, -1)),
    known: () => [...fieldNames],
    page: 'content/README.md',
  },
  {
    looks: /^out\/./,
    what: 'file of a built site',
    isThere: (text, { built }) => hasName(built)(text.slice('out/'.length)),
    known: ({ built }) => built.map((name) => `out/${name}`),
  },
  {
    looks: /^\/./,
    what: 'address of the guide',
    isThere: (text, { addresses, built }) => otherAddresses.has(text) || isAddress(text, [...addresses, ...built]),
    known: ({ addresses }) => addresses,
  },
  {
    looks: new RegExp(`^(\\.\\./)*((${folders})/\\S*|[\\w<][\\w<>…*/-]*/|[\\w./<>…*-]*[\\w>*]\\.(${endings}))$`),
    what: 'file of the project',
    isThere: (text, { repository }) => repository.has(text.replace(/^(\.\.\/)+|:\d+$/g, '')) || text === 'out/',
    known: ({ repository }) => repository.files,
  },
]

/** What is wrong with the code in the sentences of a page: a command, a file, a field that there is not. */
export function checkCodes(page: DocPage, around: Surroundings): readonly DocProblem[] {
  return page.codes.flatMap((piece) => {
    const { file, line, text } = piece
    if (/^(\w+=\S+ )*(npm|npx) /.test(text)) return checkShell(piece, around)
    const kind = kinds.find(({ looks, page: only = file }) => looks.test(text) && only === file)
    if (kind === undefined || foreignNames.has(text) || kind.isThere(text, around)) return []
    const fix = didYouMean(text, kind.known(around), 'Correct it; if it is gone, say what there is now.')
    return [{ file, line, message: `There is no ${kind.what} "${text}".`, fix }]
  })
}

/** What is wrong with the commands that stand in sentences without backticks. */
export function checkWords(pieces: readonly Piece[]): readonly DocProblem[] {
  return pieces.flatMap(({ file, line, text }) =>
    [...text.matchAll(/npm run (?:-s )?([a-z][a-z:-]*[a-z])/g)]
      .filter(([, script = '']) => !scriptNames.includes(script))
      .map(([, script = '']) => ({
        file,
        line: line + text.slice(0, text.indexOf(`npm run ${script}`)).split('\n').length - 1,
        message: `package.json has no script "${script}".`,
        fix: didYouMean(script, scriptNames, `The scripts are: ${scriptNames.join(', ')}.`),
      })),
  )
}

/** A page may be named without its last slash, and a folder by what all in it begin with. */
function isAddress(text: string, known: readonly string[]): boolean {
  const parts = text.slice(1).split(/<[^>]*>|\*/)
  const pattern = new RegExp(
    `^/?${parts.map((part) => part.replaceAll('.', '\\.')).join('[^/]+')}(?:(?<=/)|(?=[/#]|$))`,
  )
  return known.some((address) => pattern.test(address))
}
