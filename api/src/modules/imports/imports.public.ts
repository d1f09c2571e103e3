/** What other modules and the command line may use of imports. */
export { ImportError } from './domain/import-error.js';
export { csvLine, reportHeader, reportLine, type ReportLine, type RowProblem } from './domain/problem.js';
export { defaultCaps } from './files/import-file.js';
export { jsonlRows as readJsonLines } from './files/jsonl-rows.js';
export { runImport, type ImportResult } from './use-cases/run-import.js';
export { seedDemo } from './use-cases/seed-demo.js';
