const layer = (name) => `^src/${name}/`
const tests = '\\.(test|examples)\\.(tsx?|mjs)$'

/**
 * Every folder of src/, what it holds and which others it may import; those that others rest on come first. docs/layers.md
 * is made from this list and from the imports: `npm run docs:layers`.
 */
const layers = {
  schema: { holds: 'what a valid record is; every field described', mayImport: [] },
  domain: {
    holds: "pure functions: marks, citations, the journey's graph and its picture, what a page shows, addresses",
    mayImport: ['schema'],
  },
  loader: {
    holds:
      'files into one checked, frozen `Guide`; the only code that reads content from disk, and the one place that runs mdx-bundler',
    mayImport: ['schema', 'domain'],
  },
  components: { holds: 'props in, HTML out', mayImport: ['schema', 'domain'] },
  islands: {
    holds:
      'custom elements: what HTML and CSS cannot do, for pages that work without ([0010](decisions/0010-islands.md))',
    mayImport: ['domain'],
  },
  app: {
    holds: 'addresses: load, compute, show; 40 lines a route',
    mayImport: ['schema', 'domain', 'loader', 'components', 'editing'],
  },
  commands: { holds: 'the npm commands in plain Node, before anything is installed', mayImport: [] },
  hosting: {
    holds: 'the policy, once, as each kind of server reads it, and the local server',
    mayImport: ['domain'],
  },
  finish: {
    holds: 'what happens to the exported pages, and the checks over them',
    mayImport: ['domain', 'loader', 'commands', 'hosting'],
  },
  ledger: {
    holds:
      'what was promised: every published address (`tests/url-ledger.txt`), and what readers were told (`tests/fact-ledger.txt`)',
    mayImport: ['schema', 'domain', 'loader', 'finish', 'hosting'],
  },
  reading: {
    holds: 'how hard the built pages are to read: their text, the names in it, the grade, and `check:reading`',
    mayImport: ['schema', 'domain', 'loader', 'finish'],
  },
  lint: {
    holds:
      'content rules, one file and one id each, and their catalogue; `content:check`, `content:freshness`, `content:new`; the pages of `docs/` that are made from code',
    mayImport: ['schema', 'domain', 'loader', 'reading'],
  },
  editing: {
    holds:
      'what stands above a page under `npm run dev`, and in no build ([0029](decisions/0029-the-page-of-an-editor.md))',
    mayImport: ['loader', 'lint'],
  },
}

/** One rule a folder. What it holds is the rule's comment, so that the page on the layers can take all from the rules. */
const layerRules = Object.entries(layers).map(([name, { holds, mayImport }]) => ({
  name: `layer-${name}`,
  comment: holds,
  severity: 'error',
  from: { path: layer(name), pathNot: tests },
  to: { path: '^src/', pathNot: [name, ...mayImport].map(layer) },
}))

/** Arrows run one way. docs/architecture.md says why, docs/layers.md shows them. */
export default {
  forbidden: [
    ...layerRules,
    {
      name: 'no-circular',
      comment: 'No file imports itself, by whatever detour.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'schema-is-a-leaf',
      comment: 'A schema imports zod and other schemas, nothing else.',
      severity: 'error',
      from: { path: layer('schema'), pathNot: tests },
      to: { pathNot: [layer('schema'), 'node_modules/zod'] },
    },
    {
      name: 'domain-is-pure',
      comment:
        'The domain imports itself, the types of the schema, and pure libraries: they compare and search texts, or write a file.',
      severity: 'error',
      from: { path: layer('domain'), pathNot: tests },
      to: {
        pathNot: [
          layer('domain'),
          layer('schema'),
          'node_modules/(diff|docx|minisearch|d3-geo|topojson-client|topojson-specification|@types)/',
        ],
      },
    },
    {
      name: 'pages-take-types-only',
      comment: 'The domain and the components import types of the schema: at run time it would bring zod along.',
      severity: 'error',
      from: { path: ['domain', 'components'].map(layer), pathNot: tests },
      to: { path: layer('schema'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'islands-are-small',
      comment:
        'What reaches the browser is an island and the domain: no framework, no zod, no library but those that the domain may import.',
      severity: 'error',
      from: { path: layer('islands'), pathNot: tests },
      to: { pathNot: [layer('islands'), layer('domain')] },
    },
    {
      name: 'nothing-imports-app',
      comment: 'Nothing imports `app`, no test either: what can be tested stands in another folder.',
      severity: 'error',
      from: { pathNot: layer('app') },
      to: { path: layer('app') },
    },
    {
      name: 'readers-get-no-editing',
      comment:
        'The layout of all pages, `src/app/(en)/layout.tsx`, imports `editing` under the development server; nothing else does.',
      severity: 'error',
      from: { path: '^src/', pathNot: [layer('editing'), '^src/app/\\(en\\)/layout\\.tsx$', tests] },
      to: { path: layer('editing') },
    },
    {
      name: 'only-app-knows-next',
      comment:
        'Only `app` and `editing` import Next: components and what is below them could be called by another program.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['app', 'editing'].map(layer) },
      to: { path: 'node_modules/next/' },
    },
    {
      name: 'commands-need-nothing',
      comment: 'A command begins before anything is installed: what it needs besides Node is loaded once it is there.',
      severity: 'error',
      from: { path: layer('commands'), pathNot: tests },
      to: { pathNot: layer('commands'), dependencyTypesNot: ['core'], dynamic: false },
    },
    {
      name: 'only-the-loader-reads-content',
      comment: 'The schema, the domain, pages and components never touch the disk.',
      severity: 'error',
      from: { path: ['schema', 'domain', 'components', 'app'].map(layer), pathNot: tests },
      to: { path: '^(node:)?(fs|path|child_process)' },
    },
    {
      name: 'one-place-knows-mdx-bundler',
      comment:
        'mdx-bundler is for the loader and the prose: its client uses new Function, which must never reach a browser.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['loader/compile-mdx\\.ts$', 'components/mdx-body/', tests] },
      to: { path: 'node_modules/mdx-bundler' },
    },
    {
      name: 'no-orphans',
      comment: 'Every file is imported by another, but those that Next, a page or a command begins with.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: [
          '\\.d\\.ts$',
          tests,
          '^src/islands/[^/]+\\.ts$',
          layer('app'),
          layer('commands'),
          '\\.css$',
          'content-stamp-loader\\.mjs$',
        ],
      },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
