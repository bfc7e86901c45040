import type { Block } from '#tests/docs/doc-pages.ts'

/** A block that the checks of this folder cannot try by themselves: which test does, or why none can. */
export type Covered = {
  readonly file: string
  readonly language: string
  /** What its first line begins with. */
  readonly begins: string
  /** The test that follows it; it reads the page. */
  readonly test?: string
  readonly reason: string
}

const served = 'tests/served/deploy-pages.test.ts'

export const triedElsewhere: readonly Covered[] = [
  {
    file: 'docs/architecture.md',
    language: 'text',
    begins: 'content/*.yml',
    reason: 'The way of the content in one line. The picture that has to agree with the code is in docs/layers.md.',
  },
  {
    file: 'docs/layers.md',
    language: 'mermaid',
    begins: 'flowchart',
    test: 'src/lint/layer-docs.test.ts',
    reason: 'The whole page is compared with what is made from the code.',
  },
  {
    file: 'docs/deploy/check.md',
    language: 'http',
    begins: 'content-type:',
    test: served,
    reason: 'Each line is compared with what a server answers.',
  },
  {
    file: 'docs/deploy/check.md',
    language: 'sh',
    begins: 'curl -sI',
    test: served,
    reason: 'It asks a server of the reader. The test asks its own for the same.',
  },
  { file: 'docs/deploy/nginx.md', language: 'sh', begins: 'npm run build', test: served, reason: 'It is typed there.' },
  { file: 'docs/deploy/caddy.md', language: 'sh', begins: 'npm run build', test: served, reason: 'It is typed there.' },
  {
    file: 'docs/deploy/nginx.md',
    language: 'sh',
    begins: 'sudo apt-get install nginx',
    reason: 'It needs root, a name of its own and a certificate.',
  },
  {
    file: 'docs/deploy/caddy.md',
    language: 'sh',
    begins: 'sudo apt-get install caddy',
    reason: 'It needs root and a name of its own.',
  },
  {
    file: 'docs/deploy/object-store.md',
    language: 'js',
    begins: 'function handler(event)',
    test: 'tests/docs/store-function.test.ts',
    reason: 'It is called there with the addresses of readers.',
  },
  {
    file: 'docs/deploy/object-store.md',
    language: 'sh',
    begins: 'SITE_URL=',
    reason: 'It needs an account with a host.',
  },
  {
    file: 'docs/deploy/object-store.md',
    language: 'sh',
    begins: 'for name in pages diagram',
    reason: 'It needs an account with a host.',
  },
  {
    file: 'docs/deploy/static-host.md',
    language: 'sh',
    begins: 'npx netlify-cli',
    reason: 'It needs an account with a host.',
  },
  {
    file: 'docs/deploy/static-host.md',
    language: 'sh',
    begins: 'npx wrangler',
    reason: 'It needs an account with a host.',
  },
]

/** Whether an entry of the list means a block. */
export function isMeant({ file, language, text }: Block, entry: Covered): boolean {
  return file === entry.file && language === entry.language && text.startsWith(entry.begins)
}
