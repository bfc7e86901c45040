import type { Nodes, Root } from 'mdast'
import { bundleMDX } from 'mdx-bundler'
import { visit } from 'unist-util-visit'
import { anchorIn } from '#src/loader/heading-id.ts'
import { remarkHeadingIds } from '#src/loader/remark-heading-ids.ts'
import { remarkJoinMarks } from '#src/loader/remark-join-marks.ts'

const refuse = {
  parse: (): object => {
    throw new Error('Front matter reached the compiler; the loader has to split it off.')
  },
}

/** gray-matter, inside mdx-bundler, runs front matter marked `---js` as a program: no engine of it may work. */
const refuseFrontMatter = { yaml: refuse, json: refuse, javascript: refuse, toml: refuse, coffee: refuse }

/**
 * The code of one checked piece of prose, to be run on the server by `getMDXComponent`.
 * Only this module and the component that runs the code (src/components/mdx-body/) know mdx-bundler; everything that an
 * author can get wrong was reported before it.
 * @throws when the source holds front matter, or a program that the checks let pass
 */
export async function compileMdx(source: string): Promise<string> {
  const { code } = await bundleMDX({
    source,
    grayMatterOptions: (options) => ({ ...options, engines: refuseFrontMatter }),
    // A failure is thrown; esbuild need not print it as well.
    esbuildOptions: (options) => ({ ...options, logLevel: 'silent' }),
    // The plugins that mdx-bundler brings read front matter and add an export: none of them is wanted.
    mdxOptions: () => ({
      development: false,
      jsxImportSource: 'react',
      remarkPlugins: [remarkRefuseCode, remarkHeadingIds, remarkJoinMarks],
    }),
  })
  return code
}

/** A second lock on the door: nothing that runs gets past the checks unseen. */
function remarkRefuseCode() {
  return (tree: Root): void => {
    visit(tree, (node, _index, parent) => {
      if (isProgram(node, parent?.type === 'heading')) throw new Error(`A program in prose: ${node.value}`)
      if (hasProgram(node)) throw new Error(`A program in the attributes of <${node.name ?? ''}>`)
    })
  }
}

type Program = Extract<Nodes, { type: 'mdxjsEsm' | 'mdxFlowExpression' | 'mdxTextExpression' }>
type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

function isProgram(node: Nodes, isInHeading: boolean): node is Program {
  if (node.type === 'mdxTextExpression') return !(isInHeading && anchorIn(node.value) !== undefined)
  return node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression'
}

function hasProgram(node: Nodes): node is Element {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false
  return !node.attributes.every(({ type, value }) => type === 'mdxJsxAttribute' && typeof value === 'string')
}
