import jsdoc from 'eslint-plugin-jsdoc'
import a11y from 'eslint-plugin-jsx-a11y'
import tseslint from 'typescript-eslint'

/** Words that a reader sees come from content/, never from code. */
const noReaderWords = [
  {
    selector: 'JSXText[value=/[A-Za-z]/]',
    message: 'Words that a reader sees belong in content/locales/en/ui.yml. Take them from the `ui` prop.',
  },
  {
    selector: 'JSXAttribute[name.name=/^(aria-label|alt|title|placeholder)$/] > Literal',
    message: 'Words that a reader or a screen reader meets belong in content/locales/en/ui.yml.',
  },
]

/** What the policy of the site would block. */
const noStyles = [
  {
    selector: "JSXAttribute[name.name='style']",
    message: 'The policy forbids style attributes. Use a class or a presentation attribute of SVG.',
  },
]

/** The reader's browser gets no framework: whatever would bring it back is refused by name. */
const noRuntime = [
  {
    selector: "ExpressionStatement[directive='use client']",
    message: 'There are no client components. What HTML and CSS cannot do becomes an island.',
  },
]

/** Data crosses a border only through a schema. */
const noCasts = [
  {
    selector: "TSAsExpression:not([typeAnnotation.type='TSTypeReference'][typeAnnotation.typeName.name='const'])",
    message: 'No `as`: parse with a schema, narrow with a check, or use `satisfies`.',
  },
]

/** The domain is pure: the same input gives the same output on every day and every machine. */
const pure = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Pass `today` in.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass `today` in.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'The domain is not random.',
  },
  { selector: "MemberExpression[object.name='process']", message: 'The domain reads no environment.' },
]

export default tseslint.config(
  { ignores: ['node_modules', '.next', '.cache', 'out*/**', 'next-env.d.ts', 'test-results', 'playwright-report'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 60],
      'max-params': ['error', 3],
      'max-depth': ['error', 3],
      complexity: ['error', 10],
      'no-restricted-syntax': ['error', ...noReaderWords, ...noStyles, ...noRuntime, ...noCasts],
      'no-restricted-imports': [
        'error',
        {
          paths: ['next/link', 'next/script', 'next/dynamic', 'next/image'].map((name) => ({
            name,
            message: 'It needs the framework in the browser. Use plain HTML.',
          })),
        },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // "{ laws, ...rest }" is how a field is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'jsx-a11y': a11y },
    rules: {
      ...a11y.flatConfigs.strict.rules,
      // Safari drops list semantics from lists without markers; the role gives it back.
      // A region that scrolls sideways has to be reached with the keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'region'] }],
      'jsx-a11y/no-redundant-roles': ['error', { ol: ['list'], ul: ['list'] }],
    },
  },
  {
    files: ['src/{schema,loader,domain,lint,finish,hosting,reading}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ArrowFunctionExpression: true, ClassDeclaration: true },
        },
      ],
      'jsdoc/require-description': 'error',
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noCasts, ...pure] },
  },
  {
    // No reader sees an example, so its words may stand in it.
    files: ['src/components/**/*.examples.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...noStyles, ...noRuntime, ...noCasts] },
  },
  {
    // Only who edits under `npm run dev` meets these: no build holds them, and no policy stands before them.
    files: ['src/editing/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...noCasts] },
  },
  {
    files: ['src/app/**/*.tsx'],
    rules: { 'max-lines': ['error', 40] },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.ts'],
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': 'off',
      'no-restricted-syntax': ['error', ...noCasts],
    },
  },
)
