import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  LikeNeedsDocument,
  type LikeNeedsQuery,
  LikeOffersDocument,
} from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Facts } from '../../../ui/Facts.js';
import type { Waiting } from '../queue.js';
import styles from '../Review.module.css';

/** A listing that waits, with everything its readers would see, who may see it, and what it resembles. */
export function ListingText({ waiting }: { waiting: Waiting }) {
  return (
    <>
      <h2 id="review-title">{waiting.title}</h2>
      {waiting.kind === 'need' ? <NeedText need={waiting.need} /> : <OfferText offer={waiting.offer} />}
      <Like waiting={waiting} />
    </>
  );
}

type Need = Extract<Waiting, { kind: 'need' }>['need'];
type Offer = Extract<Waiting, { kind: 'offer' }>['offer'];

function NeedText({ need }: { need: Need }) {
  const { t } = useTranslation('review');
  const common = useTranslation().t;
  const { money, date, term, number } = useFormat();
  const budget = [need.budgetMinVnd, need.budgetVnd].filter((one) => one !== null).map(money);
  return (
    <Facts
      facts={[
        {
          label: common('fact.organisation'),
          value: need.organisation
            ? need.organisation.name + (need.anonymous ? ` (${t('fact.anonymous')})` : '')
            : null,
        },
        { label: t('fact.description'), value: need.description || null },
        { label: t('fact.situation'), value: need.currentSituation },
        { label: t('fact.result'), value: need.wantedResult },
        { label: t('fact.constraints'), value: need.constraints },
        { label: common('fact.place'), value: need.region },
        { label: common('fact.budget'), value: budget.length > 0 ? budget.join(' – ') : null },
        {
          label: common('fact.deadline'),
          value: typeof need.deadline === 'string' ? date(need.deadline) : null,
        },
        { label: common('fact.field'), value: need.fieldOfScience ? term(need.fieldOfScience) : null },
        { label: common('fact.industry'), value: need.industry ? term(need.industry) : null },
        { label: t('fact.keywords'), value: need.keywords.join(', ') || null },
        { label: t('fact.readers'), value: common(`visibility.${need.visibility}`) },
        { label: t('fact.completeness'), value: `${number(need.completeness.percent)}%` },
      ]}
    />
  );
}

function OfferText({ offer }: { offer: Offer }) {
  const { t } = useTranslation('review');
  const common = useTranslation().t;
  const { money, term } = useFormat();
  const price = [offer.price?.minVnd, offer.price?.maxVnd]
    .filter((one) => typeof one === 'number')
    .map(money);
  return (
    <Facts
      facts={[
        { label: common('fact.organisation'), value: offer.organisation?.name ?? null },
        { label: common('facet.kinds'), value: common(`offerKind.${offer.offerKind}`) },
        { label: t('fact.summary'), value: offer.summary || null },
        {
          label: common('fact.trl'),
          value: offer.trl === null ? null : common('fact.trlOf', { level: offer.trl }),
        },
        { label: common('facet.ipStatuses'), value: common(`ipStatus.${offer.ipStatus}`) },
        { label: common('fact.price'), value: price.length > 0 ? price.join(' – ') : null },
        { label: common('fact.place'), value: offer.region },
        { label: common('fact.field'), value: offer.fieldOfScience ? term(offer.fieldOfScience) : null },
        { label: common('fact.industry'), value: offer.industry ? term(offer.industry) : null },
        { label: t('fact.keywords'), value: offer.keywords.join(', ') || null },
        { label: t('fact.readers'), value: common(`visibility.${offer.visibility}`) },
      ]}
    />
  );
}

function Like({ waiting }: { waiting: Waiting }) {
  const { t } = useTranslation('review');
  const { number } = useFormat();
  const text =
    waiting.kind === 'need'
      ? [waiting.title, waiting.need.description, waiting.need.currentSituation].filter(Boolean).join('\n')
      : `${waiting.title}\n${waiting.offer.summary}`;
  const [{ data }] = useQuery<LikeNeedsQuery>({
    query: (waiting.kind === 'need' ? LikeNeedsDocument : LikeOffersDocument).toString(),
    variables: { text, exceptId: waiting.id },
  });
  return (
    <section>
      <h3>{t('similar')}</h3>
      {data?.similar.length === 0 && <p className={styles.quiet}>{t('noSimilar')}</p>}
      <ul className={styles.similar}>
        {data?.similar.map(({ similarity, listing }) => (
          <li key={listing.id}>
            {waiting.kind === 'need' ? (
              <Link to="/needs/$id" params={{ id: listing.id }}>
                {listing.title}
              </Link>
            ) : (
              <Link to="/offers/$id" params={{ id: listing.id }}>
                {listing.title}
              </Link>
            )}{' '}
            · {number(Math.round(similarity * 100))}%
          </li>
        ))}
      </ul>
    </section>
  );
}
