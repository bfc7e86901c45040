import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import * as z from 'zod'

/** What of a stage's head a grown page takes over. */
const head = z.object({
  title: z.string(),
  summary: z.string(),
  contacts: z.array(z.string()),
  terms: z.array(z.string()),
})

const topics = z.object({
  topics: z.array(z.object({ id: z.string() })),
  senders: z.array(z.object({ id: z.string() })),
})

/** The sections of a stage, by the section of a grown page that takes their words. */
const taken = {
  'what-it-means': ['what-this-can-change'],
  'what-it-does-not-mean': ['who-will-tell-you', 'follow-the-case'],
  'what-you-can-do-now': ['what-you-can-do-now', 'questions'],
} as const

/**
 * Copies the guide's content and grows it until it holds `count` files of a stage's size and words: its own stages, and
 * copies of their words as notices. A journey has nine stages at most, which the content check holds; notices are what
 * a guide grows by, and a notice goes the whole way of a stage: the same checks, compiler, frame and finish.
 */
export async function growContent(folder: string, count: number): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await cp('content', folder, { recursive: true })
  const { topics: all, senders } = topics.parse(parse(await readFile('content/what-happened.yml', 'utf8')))
  const names = (await readdir('content/stages')).filter((name) => name.endsWith('.mdx')).sort()
  const stages = await Promise.all(
    names.map(async (name) => ({
      id: name.replace('.mdx', ''),
      text: await readFile(join('content/stages', name), 'utf8'),
    })),
  )
  for (let number = stages.length + 1; number <= count; number += 1) {
    const stage = stages[number % stages.length]
    if (stage === undefined) throw new Error('content/stages/ holds no stage to copy.')
    const named = { number, topic: all[number % all.length]?.id, sender: senders[number % senders.length]?.id }
    await writeFile(join(folder, 'notices', `grown-${String(number).padStart(4, '0')}.mdx`), grownPage(stage, named))
  }
}

type Named = { readonly number: number; readonly topic: string | undefined; readonly sender: string | undefined }

function grownPage(stage: { readonly id: string; readonly text: string }, { number, topic, sender }: Named): string {
  const [, written = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(stage.text) ?? []
  const { title, summary, contacts, terms } = head.parse(parse(written))
  const sections = new Map(body.split(/^## /m).map((text) => [/\{\/\* #([a-z-]+) \*\/\}/.exec(text)?.[1], text]))
  const parts = Object.entries(taken).map(([id, from]) => {
    const words = from.map((name) => (sections.get(name) ?? '').replace(/^.*\n/, '')).join('\n')
    return `## ${id.replaceAll('-', ' ')} {/* #${id} */}\n${withoutQuestions(words)}`
  })
  const front = {
    ...{
      title: `${title}, ${String(number)}`,
      summary: summary.slice(0, 220),
      says: ['motion'],
      senders: [sender],
      topic,
    },
    ...{ stages: [stage.id], rights: [], contacts, terms, laws: [] },
  }
  return `---\n${stringify(front)}---\n\n${parts.join('\n')}`
}

/** A notice has no questions and none of a stage's anchors: a question becomes a heading with its answer below. */
function withoutQuestions(words: string): string {
  return words
    .replaceAll(/<Question\s+id="([^"]+)"\s+ask="([^"]+)"\s*>/g, '### $2 {/* #$1 */}')
    .replaceAll('</Question>', '')
    .replaceAll(/\]\(#[a-z-]+\)/g, '](#what-it-means)')
}
