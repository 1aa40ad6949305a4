import { readdirSync } from 'node:fs'
import tseslint from 'typescript-eslint'
import { importX } from 'eslint-plugin-import-x'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import reactHooks from 'eslint-plugin-react-hooks'

/** Folders that are not features: what every feature of that process may use. */
const common = {
  'src-shared': ['ipc', 'identity', 'texts'],
  'src-main': ['ipc', 'platform', 'window', 'sandbox'],
  'src-renderer': ['app', 'ipc', 'i18n', 'ui', 'styles'],
}

const folders = (root) =>
  readdirSync(new URL(root, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)

// The zones come from the folder list, so a new feature is covered without an edit here.
const features = (root) => folders(root).filter((name) => !common[root].includes(name))

const isolated = (root) =>
  features(root).map((feature) => ({
    target: `./${root}/${feature}`,
    from: features(root)
      .filter((other) => other !== feature)
      .map((other) => `./${root}/${other}`),
    message: 'A feature may not import another feature: move what they share to src-shared, platform or ui.',
  }))

const zones = [
  ...isolated('src-main'),
  ...isolated('src-renderer'),
  {
    target: './src-shared',
    from: ['./src-main', './src-renderer'],
    message: 'Shared knows no one: both processes import it, it imports neither.',
  },
  {
    target: './src-renderer',
    from: './src-main',
    message: 'The window never imports main: add a call to the contract instead.',
  },
  {
    target: './src-main',
    from: './src-renderer',
    message: 'Main never imports the window: announce an event instead.',
  },
  {
    target: './src-main/platform',
    from: [...features('src-main'), 'ipc', 'window', 'sandbox'].map((name) => `./src-main/${name}`),
    message: 'The platform has no domain words: it may not know a feature.',
  },
  {
    target: './src-renderer/ui',
    from: features('src-renderer').map((name) => `./src-renderer/${name}`),
    message: 'The kit knows no feature: pass what it shows as a property.',
  },
  {
    target: './src-main/sandbox',
    from: features('src-main').map((name) => `./src-main/${name}/!(*.wire.ts)`),
    message:
      'The practice server shares wire schemas with the client and nothing else, so that it cannot repeat its mistakes.',
  },
].filter(({ from }) => from.length > 0)

const restricted = (names) => [
  'error',
  {
    paths: names.map(([name, message]) => ({ name, message })),
  },
]
const KEYTAR = ['keytar', 'Only platform/keychain speaks to the OS keychain.']
const FORGE = ['node-forge', 'Only platform/crypto (and its worker) uses node-forge.']
const LIBSQL = ['libsql', 'Only platform/storage opens the database: a wrong parameter aborts the process.']
const ELECTRON = ['electron', 'Only main.ts, preload.ts, window/, ipc/ and platform/electron know Electron.']
const ZOD_NAMED = {
  selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier[imported.name='z']",
  message: "Write import * as z from 'zod': the named import bundles every language of zod.",
}

export default tseslint.config(
  {
    ignores: ['out/', 'dist/', 'tour/', '.cache/', 'node_modules/', 'tools/**/*.cjs', 'tools/runtime-shim/'],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: [] }, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'no-restricted-imports': restricted([KEYTAR, FORGE, LIBSQL, ELECTRON]),
      'no-restricted-syntax': [
        'error',
        ZOD_NAMED,
        { selector: 'TSEnumDeclaration', message: 'No enums: use a union of literals.' },
      ],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 12],
      // There are no classes: what looks like a method is a closure, which may be passed around.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src-main/platform/keychain/**'],
    rules: { 'no-restricted-imports': restricted([FORGE, LIBSQL, ELECTRON]) },
  },
  {
    files: ['src-main/platform/crypto/**'],
    rules: { 'no-restricted-imports': restricted([KEYTAR, LIBSQL, ELECTRON]) },
  },
  {
    files: ['src-main/platform/storage/**'],
    rules: { 'no-restricted-imports': restricted([KEYTAR, FORGE, ELECTRON]) },
  },
  {
    files: [
      'src-main/{main,window-engine,preload}.ts',
      'src-main/{window,ipc}/**',
      'src-main/platform/electron/**',
    ],
    rules: { 'no-restricted-imports': restricted([KEYTAR, FORGE, LIBSQL]) },
  },
  {
    files: ['src-renderer/**/*.{ts,tsx}', 'test/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // It warns of what the React compiler would leave alone; no compiler runs here.
      'react-hooks/incompatible-library': 'off',
      // A component is read as a page, top to bottom; its length is held down by max-lines.
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  // A list of texts is as long as there is to say.
  { files: ['src-shared/texts/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['test/**'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
    },
  },
  {
    files: ['*.config.*', 'tools/**'],
    rules: { 'import-x/no-default-export': 'off', 'no-console': 'off', 'max-lines-per-function': 'off' },
  },
  // The tools are plain JavaScript that must run before anything is installed.
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
)
