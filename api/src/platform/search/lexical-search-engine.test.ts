import { LexicalSearchEngine } from './lexical-search-engine.js';
import { searchEngineContract } from './search-engine.contract.js';

searchEngineContract('embedded', () => new LexicalSearchEngine());
