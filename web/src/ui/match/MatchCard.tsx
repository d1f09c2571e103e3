import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemKind, MatchFieldsFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Owner, pageOf, Place } from '../cards/Card.js';
import { usePrice } from '../cards/use-price.js';
import { Icon } from '../Icon.js';
import { KindTag } from '../Tag.js';
import { Band } from './Band.js';
import styles from './Match.module.css';
import { Reason } from './Reason.js';
import { textsOf, type Texts } from './texts.js';

interface Props {
  match: MatchFieldsFragment;
  /** The texts of the page that the match stands on. */
  own: Texts;
  side: 'need' | 'offer';
  marked: boolean;
  onMark: () => void;
}

const REASONS = 3;

/** One match: what, by whom, how well, why in the words of both, what is missing, and the way to it. */
export function MatchCard({ match, own, side, marked, onMark }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { target } = match;
  const other = textsOf(target);
  const view = useTargetView(target);
  const lists = [
    { key: 'missing', icon: 'alert', label: t('match.missing'), checks: match.gatesFailed },
    { key: 'unknown', icon: 'unknown', label: t('match.unknown'), checks: match.unknowns },
  ] as const;
  const quotes = match.reasons.some((reason) => reason.needQuotes.length + reason.offerQuotes.length > 0);
  return (
    <article className={styles.card}>
      <div className={styles.top}>
        <Band band={match.band} />
        <KindTag kind={view.kind} detail={view.detail} />
      </div>
      <h3 className={styles.title}>
        <Link to={pageOf[view.kind]} params={{ id: target.id }}>
          {view.title}
        </Link>
      </h3>
      <ul className={styles.meta}>
        {view.meta
          .filter((one) => one !== null && one !== false && one !== '')
          .map((one, at) => (
            <li key={at}>{one}</li>
          ))}
      </ul>
      {match.reasons.length > 0 && (
        <>
          <h4 className="visually-hidden">{t('match.why')}</h4>
          <ul className={styles.reasons}>
            {match.reasons.slice(0, REASONS).map((reason) => (
              <Reason
                key={reason.factor}
                reason={reason}
                need={side === 'need' ? own : other}
                offer={side === 'need' ? other : own}
              />
            ))}
          </ul>
        </>
      )}
      {lists.map(
        ({ key, icon, label, checks }) =>
          checks.length > 0 && (
            <p key={key} className={styles.check} data-check={key}>
              <Icon name={icon} size={18} />
              <span>
                <strong>{label}:</strong>{' '}
                {checks.map((check) => format.term(check).replace(/\.$/, '')).join('; ')}
              </span>
            </p>
          ),
      )}
      <div className={`${styles.actions} no-print`}>
        <Link to={pageOf[view.kind]} params={{ id: target.id }} className={styles.open}>
          {t(`match.open.${target.__typename}`)}
          <span className="visually-hidden">: {view.title}</span>
          <Icon name="arrow" size={18} />
        </Link>
        {quotes && (
          <button type="button" className={styles.mark} aria-pressed={marked} onClick={onMark}>
            {marked ? t('match.marksShown') : t('match.showMarks')}
          </button>
        )}
      </div>
    </article>
  );
}

interface View {
  kind: ItemKind;
  detail: string | undefined;
  title: string;
  meta: ReactNode[];
}

function useTargetView(target: MatchFieldsFragment['target']): View {
  const { t } = useTranslation();
  const format = useFormat();
  const price = usePrice();
  switch (target.__typename) {
    case 'Offer':
      return {
        kind: 'OFFER',
        detail: t(`offerKind.${target.offerKind}`),
        title: target.title,
        meta: [
          target.organisation ? <Owner organisation={target.organisation} /> : t('fact.individual'),
          <Place name={target.region} />,
          typeof target.trl === 'number' && t('fact.trlShort', { level: target.trl }),
          price(target.price),
        ],
      };
    case 'Need':
      return {
        kind: 'NEED',
        detail: undefined,
        title: target.title,
        meta: [
          target.organisation ? <Owner organisation={target.organisation} /> : t('fact.anonymous'),
          <Place name={target.region} />,
          typeof target.budgetVnd === 'number' &&
            t('fact.budgetShort', { money: format.money(target.budgetVnd) }),
          typeof target.deadline === 'string' && t('fact.before', { date: format.date(target.deadline) }),
        ],
      };
    case 'Expert':
      return {
        kind: 'EXPERT',
        detail: undefined,
        title: target.degree ? `${target.degree} ${target.expertName}` : target.expertName,
        meta: [
          target.organisation ? format.name(target.organisation) : t('fact.individual'),
          <Place name={target.location} />,
        ],
      };
    case 'Lab':
      return {
        kind: 'LAB',
        detail: target.accreditations[0],
        title: target.labName,
        meta: [
          target.organisation ? format.name(target.organisation) : null,
          <Place name={target.address} />,
        ],
      };
  }
}
