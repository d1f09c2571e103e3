import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { newsKinds, newsStatuses, type NewsKind, type NewsStatus } from '@caunoi/shared/news/news-inputs';
import type { Language } from '@caunoi/shared/vocabulary';
import { connectionOf, PageArgs } from '../../../platform/graphql/connection.js';
import { LanguageEnum } from '../../../platform/graphql/enums.js';
import { CalendarDateScalar } from '../../../platform/graphql/scalars.js';
import type { NewsRow } from '../domain/news.js';

export const NewsKindEnum = Object.fromEntries(newsKinds.map((kind) => [kind.toUpperCase(), kind]));
registerEnumType(NewsKindEnum, { name: 'NewsKind' });
export const NewsStatusEnum = Object.fromEntries(newsStatuses.map((one) => [one.toUpperCase(), one]));
registerEnumType(NewsStatusEnum, { name: 'NewsStatus' });

@ObjectType('News', { description: 'A short piece that staff publish: news, a call or an event.' })
export class NewsType {
  @Field(() => ID)
  id!: string;
  @Field(() => NewsKindEnum)
  newsKind!: NewsKind;
  @Field(() => LanguageEnum)
  language!: Language;
  @Field()
  title!: string;
  @Field()
  summary!: string;
  @Field(() => String, { nullable: true })
  body!: string | null;
  @Field(() => String, { nullable: true })
  place!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'The first day of an event.' })
  startsOn!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day of an event or of a call.' })
  endsOn!: string | null;
  @Field(() => NewsStatusEnum)
  newsStatus!: NewsStatus;
  @Field(() => Date, { nullable: true })
  publishedAt!: Date | null;
  @Field(() => Int)
  revision!: number;
}

export const NewsConnection = connectionOf(NewsType, 'News');

@ArgsType()
export class NewsArgs extends PageArgs {
  @Field(() => [NewsKindEnum], { nullable: true })
  kinds?: NewsKind[] | null;
}

@InputType()
export class NewsInput {
  @Field(() => ID, { nullable: true, description: 'The piece to write anew; none makes a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The revision that was read; needed with an id.' })
  revision?: number | null;
  @Field(() => NewsKindEnum)
  kind!: NewsKind;
  @Field(() => LanguageEnum, { defaultValue: 'vi' })
  language!: Language;
  @Field()
  title!: string;
  @Field()
  summary!: string;
  @Field(() => String, { nullable: true })
  body?: string | null;
  @Field(() => String, { nullable: true })
  place?: string | null;
  @Field(() => CalendarDateScalar, { nullable: true })
  startsOn?: string | null;
  @Field(() => CalendarDateScalar, { nullable: true })
  endsOn?: string | null;
}

@InputType()
export class NewsStepInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  revision!: number;
}

export const toNews = (row: NewsRow): NewsType => ({
  id: row.id,
  newsKind: row.kind,
  language: row.language,
  title: row.title,
  summary: row.summary,
  body: row.body,
  place: row.place,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  newsStatus: row.status,
  publishedAt: row.published_at,
  revision: row.revision,
});
