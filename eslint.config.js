import tseslint from 'typescript-eslint'

/** What an import graph cannot see. Each message says what to do instead; keep it in step with docs/adr/0002. */
const ambient = 'A rule gets the time, chance and settings it needs as arguments.'
const purity = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: ambient },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: ambient },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: ambient },
  { selector: ':function[async=true]', message: 'A rule is never async.' },
  { selector: 'ThrowStatement', message: 'A rule refuses with a value; it does not throw.' },
]
const casts = [
  {
    selector: "TSAsExpression:not([typeAnnotation.type='TSTypeReference'][typeAnnotation.typeName.name='const'])",
    message: 'Make the type true instead: parse the value, or narrow it with a test. `satisfies` is welcome.',
  },
  { selector: 'TSTypeAssertion', message: 'Make the type true instead of casting.' },
  { selector: 'TSNonNullExpression', message: 'Say what happens when it is missing.' },
]
const attempts = [
  {
    selector: 'TryStatement',
    message: 'Refuse with a value, or let the fault rise. Only a *.source.ts turns a foreign failure into a refusal.',
  },
]
const classes = [
  {
    selector: 'ClassDeclaration, ClassExpression',
    message: 'Plain objects and functions; classes live in src/platform.',
  },
]
const rawHtml = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Raw HTML goes through src/platform/html/raw-html.tsx.',
  },
  {
    selector: "Property[key.name='dangerouslySetInnerHTML']",
    message: 'Raw HTML goes through src/platform/html/raw-html.tsx.',
  },
]
const enums = [{ selector: 'TSEnumDeclaration', message: 'Use a union of strings.' }]

const typedForms = [
  {
    selector: "CallExpression[callee.property.name='parseBody'][typeArguments]",
    message: 'What is sent is not known to be words: givenOf() in src/platform/http.ts leaves files out.',
  },
]

const everywhere = [...enums, ...rawHtml, ...typedForms]
const outsidePlatform = [...everywhere, ...classes]
const inAreas = [...outsidePlatform, ...casts]

/** ESLint replaces the options of a rule, it does not add to them: so every kind of file gets its whole list. */
const bans = (files, list, ignores = []) => ({ files, ignores, rules: { 'no-restricted-syntax': ['error', ...list] } })

export default tseslint.config(
  {
    ignores: [
      'build/',
      'data/',
      '.node/',
      'node_modules/',
      'bench-results/',
      'test-results/',
      'src/platform/db-types.ts',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    rules: {
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/platform/**', '**/*.command.{ts,tsx}'],
    rules: { 'no-console': 'error' },
  },
  bans(['src/**/*.{ts,tsx}'], outsidePlatform, ['src/platform/**']),
  bans(['src/platform/**/*.{ts,tsx}'], everywhere, ['src/platform/html/raw-html.tsx']),
  bans(['src/areas/**/*.{ts,tsx}'], [...inAreas, ...attempts]),
  bans(['src/areas/**/*.source.ts'], inAreas),
  bans(['src/areas/**/*.test.{ts,tsx}'], outsidePlatform),
  bans(['src/areas/**/*.rule.ts'], [...inAreas, ...attempts, ...purity]),
  {
    files: ['**/*.rule.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'fetch', 'console', 'crypto', 'performance', 'setTimeout'].map((name) => ({
          name,
          message: ambient,
        })),
      ],
    },
  },
)
