import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  LikeNeedsDocument,
  type LikeNeedsQuery,
  LikeOffersDocument,
} from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Notice } from '../../../ui/Notice.js';

/** Listings of the same kind that say nearly the same, pointed out before one more is posted. */
export function Similar({
  kind,
  text,
  exceptId,
}: {
  kind: 'need' | 'offer';
  text: string;
  exceptId: string | null;
}) {
  const { t } = useTranslation('posting');
  const common = useTranslation().t;
  const { number } = useFormat();
  const [{ data }] = useQuery<LikeNeedsQuery>({
    query: (kind === 'need' ? LikeNeedsDocument : LikeOffersDocument).toString(),
    variables: { text, exceptId },
    pause: text === '',
  });
  const found = (data?.similar ?? []).filter(({ listing }) => listing.id !== exceptId);
  if (found.length === 0) return null;
  return (
    <Notice title={t(kind === 'need' ? 'review.similarNeed' : 'review.similarOffer')}>
      <p>{t('review.similarNext')}</p>
      <ul>
        {found.map(({ similarity, listing }) => (
          <li key={listing.id}>
            {kind === 'need' ? (
              <Link to="/needs/$id" params={{ id: listing.id }}>
                {listing.title}
              </Link>
            ) : (
              <Link to="/offers/$id" params={{ id: listing.id }}>
                {listing.title}
              </Link>
            )}
            {' · '}
            {t('review.like', { percent: number(Math.round(similarity * 100)) })}
            {listing.status !== 'PUBLISHED' && ` · ${common(`status.${listing.status}`)}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
