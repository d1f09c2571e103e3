import { Module } from '@nestjs/common';
import { NewsLoaders } from './graphql/news.loaders.js';
import { NewsResolver } from './graphql/news.resolver.js';
import { NewsPages } from './pages/news.pages.js';
import { NewsRepository } from './persistence/news.repository.js';
import { NewsPersonalData } from './persistence/news.personal-data.js';
import { ReadNews } from './use-cases/read-news.js';
import { WriteNews } from './use-cases/write-news.js';

@Module({
  providers: [NewsPersonalData, NewsPages, NewsRepository, ReadNews, WriteNews, NewsLoaders, NewsResolver],
  exports: [NewsLoaders, ReadNews, WriteNews],
})
export class NewsModule {}
