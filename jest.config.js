const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};

// Libraries that come as ES modules only, which jest's CommonJS cannot load as they are.
const modules = {
  '/node_modules/.+\\.m?js$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
};

const shared = {
  transform: { ...transform, ...modules },
  transformIgnorePatterns: ['/node_modules/(?!(?:@noble/hashes|hucre|kdbush|lodash-es|nanoid|quickselect|rbush)/)'],
  extensionsToTreatAsEsm: [],
};

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/test/taskpane/text-encoder.ts'],
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};
