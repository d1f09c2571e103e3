// One configuration, three projects. `node tools/run.mjs test` runs them in order; a single file runs with
//   node --experimental-vm-modules node_modules/jest/bin/jest.js --selectProjects unit packages/vietnamese
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          useDefineForClassFields: false,
          react: { runtime: 'automatic' },
        },
        target: 'es2022',
      },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    },
  ],
};

const shared = {
  rootDir: '.',
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['/dist/', '/.cache/', '/.data/'],
  transform,
};

export default {
  // A guard against hanging, not a measure of speed: a machine under load is not a failure.
  testTimeout: 300_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{packages,api,web,tools}/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '\\.int\\.test\\.ts$', '\\.e2e\\.test\\.ts$'],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/{api,test}/**/*.int.test.ts'],
      globalSetup: '<rootDir>/packages/testing/src/global-setup.mjs',
      globalTeardown: '<rootDir>/packages/testing/src/global-teardown.mjs',
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/**/*.e2e.test.ts'],
      globalSetup: '<rootDir>/packages/testing/src/global-setup.mjs',
      globalTeardown: '<rootDir>/packages/testing/src/global-teardown.mjs',
    },
  ],
};
