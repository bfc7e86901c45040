const layer = (name) => `^src/${name}/`
const tests = '\\.(test|examples)\\.tsx?$'

/** Arrows run one way: schema <- loader <- app, schema <- domain <- components <- app. docs/architecture.md says why. */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
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
      name: 'domain-takes-types-only',
      comment: 'A schema at run time would bring zod along.',
      severity: 'error',
      from: { path: layer('domain'), pathNot: tests },
      to: { path: layer('schema'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'islands-are-small',
      comment: 'What reaches the browser is an island and the domain: no framework, no zod, no library.',
      severity: 'error',
      from: { path: layer('islands'), pathNot: tests },
      to: { pathNot: [layer('islands'), layer('domain')] },
    },
    {
      name: 'components-take-props',
      comment: 'A component loads nothing: it gets props.',
      severity: 'error',
      from: { path: layer('components'), pathNot: tests },
      to: { path: ['loader', 'app', 'lint', 'finish', 'hosting', 'reading', 'editing'].map(layer) },
    },
    {
      name: 'readers-get-no-editing',
      comment: 'It is for the development server: the frame of a page imports it there, and no build does.',
      severity: 'error',
      from: { path: '^src/', pathNot: [layer('editing'), '^src/app/\\(en\\)/layout\\.tsx$', tests] },
      to: { path: layer('editing') },
    },
    { name: 'nothing-imports-app', severity: 'error', from: { pathNot: layer('app') }, to: { path: layer('app') } },
    {
      name: 'only-the-loader-reads-content',
      comment: 'Pages and components never touch the disk.',
      severity: 'error',
      from: { path: ['schema', 'domain', 'components', 'app'].map(layer), pathNot: tests },
      to: { path: '^(node:)?(fs|path|child_process)' },
    },
    {
      name: 'one-place-knows-mdx-bundler',
      comment: 'Its client uses new Function, which must never reach a browser.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['loader/compile-mdx\\.ts$', 'components/mdx-body/', tests] },
      to: { path: 'node_modules/mdx-bundler' },
    },
    {
      name: 'no-orphans',
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
