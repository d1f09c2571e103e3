/** Injection tokens for what is not a class of ours. */
export const DATA_SOURCE = Symbol('data source');
export const CONFIG = Symbol('config');
export const LOGGER = Symbol('logger');
