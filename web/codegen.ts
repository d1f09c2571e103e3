import type { CodegenConfig } from '@graphql-codegen/cli';

/** The check for staleness generates into another folder with the same settings. */
const out = process.env.CODEGEN_OUT ?? 'src/graphql/generated/';

const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: ['src/**/*.graphql'],
  generates: {
    [out]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        defaultScalarType: 'unknown',
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', Vnd: 'number' },
      },
    },
  },
};

export default config;
