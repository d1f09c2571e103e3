import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  PreviewNeedsDocument,
  PreviewOffersDocument,
  type PreviewOffersQuery,
} from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useDebounced } from '../../../lib/use-debounced.js';
import { Icon } from '../../../ui/Icon.js';
import { Band } from '../../../ui/match/Band.js';
import styles from '../Posting.module.css';

interface Props {
  kind: 'need' | 'offer';
  text: string;
  fieldOfScience: string | null;
  industry: string | null;
  region: string;
  budgetVnd?: number | null;
  trl?: number | null;
}

const enough = 8;

/** What on the market may fit, while one writes: the number, and some of them to look at. */
export function LiveMatches({ kind, text, fieldOfScience, industry, region, budgetVnd, trl }: Props) {
  const { t } = useTranslation('posting');
  const format = useFormat();
  const input = { text, fieldOfScience, industry, region: region.trim() || null };
  const asked = useDebounced(
    JSON.stringify({ ...input, budgetVnd: budgetVnd ?? null, trl: trl ?? null }),
    500,
  );
  const pause = text.trim().length < enough || asked.length === 0;
  const [{ data }] = useQuery<PreviewOffersQuery>({
    query: (kind === 'need' ? PreviewOffersDocument : PreviewNeedsDocument).toString(),
    variables: { input: JSON.parse(asked) as object },
    pause,
  });
  const [wide] = useState(() => window.matchMedia('(min-width: 1000px)').matches);
  const preview = pause ? undefined : data?.preview;
  const clear = preview === undefined ? 0 : preview.strong + preview.fair;
  const says =
    preview === undefined
      ? t(pause ? 'live.wait' : 'live.looking')
      : clear > 0
        ? t(`live.${kind}`, { count: clear })
        : t(`live.${kind}None`);
  return (
    <section
      className={styles.live}
      data-side={kind === 'need' ? 'offer' : 'need'}
      aria-label={t('live.title')}
    >
      <p className={styles.liveLine}>
        <Icon name={kind === 'need' ? 'offer' : 'need'} /> <span role="status">{says}</span>
      </p>
      {preview?.answered === false && preview.missing && (
        <p className={styles.liveLacking}>{format.term(preview.missing)}</p>
      )}
      {preview !== undefined && preview.examples.length > 0 && (
        <details open={wide}>
          <summary>{t(clear > 0 ? 'live.open' : 'live.nearest')}</summary>
          <ul>
            {preview.examples.map(({ id, title, band }) => (
              <li key={id}>
                {kind === 'need' ? (
                  <Link to="/offers/$id" params={{ id }}>
                    {title}
                  </Link>
                ) : (
                  <Link to="/needs/$id" params={{ id }}>
                    {title}
                  </Link>
                )}
                <Band band={band} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
