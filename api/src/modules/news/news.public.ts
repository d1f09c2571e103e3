/** What other modules may use of this one. */
export { NewsModule } from './news.module.js';
export { NewsLoaders } from './graphql/news.loaders.js';
export { NewsStatusEnum, NewsType } from './graphql/news.types.js';
export { WriteNews } from './use-cases/write-news.js';
