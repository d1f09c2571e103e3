/** Projections of news: what is published may be found; nothing of it is matched. */
export const newsProjection = `
  select 'news' as kind, n.id,
    case when n.status = 'published' then jsonb_build_object(
      'id', n.id,
      'kind', 'news',
      'language', n.language,
      'title', n.title,
      'summary', n.summary,
      'body', n.body,
      'region', n.place,
      'publishedAt', to_char(n.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    ) end as public_doc,
    null::jsonb as match_doc
  from news_items n
  where n.id = any($1::uuid[])`;
