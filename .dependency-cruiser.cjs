// Who may import whom. One rule a line of the table in ARCHITECTURE.md; a cycle is always an error.
const module_ = '^api/src/modules/([^/]+)/';
const tests = '(\\.(int\\.)?test(-support)?\\.tsx?$|\\.contract\\.ts$|/test-support/)';

/** What a module shows to the others. */
const publicFace = '^api/src/modules/[^/]+/[^/]+\\.public\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Files that import each other cannot be understood, tested or moved alone.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere. The bench installs PostGraphile for itself when it runs.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^postgraphile' },
    },
    {
      name: 'no-undeclared-package',
      comment: 'A package is named in the package.json of the folder that imports it.',
      severity: 'error',
      from: { pathNot: tests },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-test-in-code',
      comment: 'Code never leans on tests or on the test kit.',
      severity: 'error',
      from: { path: '^(api|web|packages/(?!testing))', pathNot: tests },
      to: { path: [tests, '^packages/testing/'] },
    },

    // modules
    {
      name: 'domain-is-pure',
      comment:
        'The rules of a feature know no framework, no database, no other module; hashing is arithmetic.',
      severity: 'error',
      from: { path: `${module_}domain/`, pathNot: tests },
      to: {
        pathNot: [
          '^api/src/modules/$1/domain/',
          '^packages/(?!testing)',
          'node_modules/zod/',
          '^(node:)?crypto$',
        ],
      },
    },
    {
      name: 'use-cases-know-no-graphql',
      severity: 'error',
      from: { path: `${module_}use-cases/`, pathNot: tests },
      to: {
        path: ['^api/src/modules/[^/]+/graphql/', 'node_modules/@nestjs/graphql/', 'node_modules/graphql/'],
      },
    },
    {
      name: 'persistence-knows-no-graphql',
      severity: 'error',
      from: { path: `${module_}persistence/`, pathNot: tests },
      to: {
        path: [
          '^api/src/modules/[^/]+/(graphql|use-cases)/',
          'node_modules/@nestjs/graphql/',
          'node_modules/graphql/',
        ],
      },
    },
    {
      name: 'graphql-goes-through-use-cases',
      comment: 'Resolvers and types never query by themselves; loaders may.',
      severity: 'error',
      from: { path: `${module_}graphql/`, pathNot: [tests, '\\.loaders?\\.ts$'] },
      to: { path: ['^api/src/modules/[^/]+/persistence/', 'node_modules/(typeorm|pg)/'] },
    },
    {
      name: 'modules-meet-in-public',
      comment: 'Another module is used through its *.public.ts file only.',
      severity: 'error',
      from: { path: module_, pathNot: tests },
      to: { path: '^api/src/modules/', pathNot: ['^api/src/modules/$1/', publicFace] },
    },
    {
      name: 'module-files-for-wiring-only',
      comment: 'Only wiring imports wiring.',
      severity: 'error',
      from: { path: module_, pathNot: [tests, '\\.(module|public)\\.ts$'] },
      to: { path: '^api/src/modules/.+\\.module\\.ts$' },
    },
    {
      name: 'platform-knows-no-module',
      comment: 'The platform serves every feature and depends on none.',
      severity: 'error',
      from: { path: '^api/src/(platform|config)/', pathNot: tests },
      to: { path: '^api/src/modules/' },
    },

    // web
    {
      name: 'web-features-stand-alone',
      comment: 'A feature can be deleted with its folder: no other feature may need it.',
      severity: 'error',
      from: { path: '^web/src/features/([^/]+)/', pathNot: tests },
      to: { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
    },
    {
      name: 'web-flows-down',
      comment: 'routes -> features -> ui, lib, graphql, i18n.',
      severity: 'error',
      from: { path: '^web/src/features/', pathNot: tests },
      to: { path: '^web/src/(routes|app)/' },
    },
    {
      name: 'web-ground-floor',
      comment:
        'What every feature stands on knows none of them; the words of all features are typed in one place.',
      severity: 'error',
      from: { path: '^web/src/(ui|lib|graphql|i18n)/', pathNot: tests },
      to: { path: '^web/src/(routes|features|app)/', pathNot: '/locales/[a-z]+\\.json$' },
    },
    {
      name: 'web-and-api-share-packages-only',
      severity: 'error',
      from: { path: '^web/src/' },
      to: { path: '^api/' },
    },
    {
      name: 'api-knows-no-web',
      severity: 'error',
      from: { path: '^api/src/' },
      to: { path: '^web/' },
    },

    // packages
    {
      name: 'packages-are-pure',
      comment:
        'No input or output, no framework: they run in the server, in a worker and in a browser alike.',
      severity: 'error',
      from: { path: '^packages/(?!testing/)[^/]+/src/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'packages-need-zod-at-most',
      severity: 'error',
      from: { path: '^packages/(?!testing/)[^/]+/src/', pathNot: tests },
      to: { path: 'node_modules/', pathNot: 'node_modules/zod/' },
    },
    {
      name: 'packages-know-no-house',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(api|web|test)/' },
    },
    {
      name: 'packages-go-down',
      comment: 'matching -> thesaurus, code-lists, vietnamese; those never up again.',
      severity: 'error',
      from: { path: '^packages/(vietnamese|code-lists|thesaurus|shared)/src/', pathNot: tests },
      to: { path: '^packages/matching/' },
    },
    {
      name: 'vietnamese-stands-alone',
      severity: 'error',
      from: { path: '^packages/vietnamese/src/', pathNot: tests },
      to: { path: '^packages/(?!vietnamese/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/dist/', '/generated/', '\\.module\\.css$'] },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.json', '.css'],
    },
  },
};
