import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What the compiler's types are needed for; unbound, unsafe and floating things are found here, not by readers. */
const typed = {
  files: ['**/*.ts'],
  extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    '@typescript-eslint/explicit-module-boundary-types': 'error',
    '@typescript-eslint/no-non-null-assertion': 'error',
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/switch-exhaustiveness-check': 'error',
    eqeqeq: 'error',
  },
};

export default defineConfig([
  globalIgnores([
    '.astro/',
    '.swap-*/',
    'content/',
    'dist/',
    'node_modules/',
    'seeds/',
    'tests/.tmp/',
    'tests/fixtures/',
    'tests/gold/',
    'src/env.d.ts',
  ]),
  typed,
  { files: ['**/*.{js,mjs}'], extends: [js.configs.recommended] },
  // Served as it stands, to run beside pages.
  {
    files: ['public/**/*.js'],
    languageOptions: { globals: Object.fromEntries(['self', 'caches', 'fetch', 'Response', 'URL'].map((name) => [name, 'readonly'])) },
  },
  astro.configs['flat/recommended'],
  { files: ['**/*.astro'], rules: { 'astro/no-set-html-directive': 'error' } },
  { files: ['src/**'], rules: { 'no-console': 'error' } },
]);
