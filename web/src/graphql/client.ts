import { cacheExchange, Client, fetchExchange } from 'urql';
import { listedFetch } from './listed-fetch.js';

/** One client for the page: the document cache answers a list or a page seen a moment ago at once. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetch: listedFetch,
});
