import { lazy, Suspense } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MatchFieldsFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { pageOf } from '../cards/Card.js';
import { Icon } from '../Icon.js';
import styles from './Match.module.css';
import { Reason } from './Reason.js';
import { textsOf, type Texts } from './texts.js';
import type { TargetView } from './use-target-view.js';

/** Only owners need it: forms and dialogs stay out of what everybody loads. */
const Feedback = lazy(async () => ({ default: (await import('./Feedback.js')).Feedback }));

export interface MatchProps {
  match: MatchFieldsFragment;
  /** The texts of the page that the match stands on. */
  own: Texts;
  side: 'need' | 'offer';
  marked: boolean;
  onMark: () => void;
  /** Where the reader owns the page's need or offer: what to do after they said a word on the match. */
  onFeedback?: (() => void) | undefined;
}

const REASONS = 3;
const QUOTING = 2;

/** Why two things match in the words of both, what is missing, and the way to the other side. */
export function MatchBody({
  match,
  own,
  side,
  marked,
  onMark,
  onFeedback,
  view,
}: MatchProps & { view: TargetView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const other = textsOf(match.target);
  const reasons = match.reasons.slice(0, REASONS);
  const quoting = match.reasons.filter(
    ({ needQuotes, offerQuotes }) => needQuotes.length + offerQuotes.length > 0,
  );
  const lists = [
    { key: 'missing', icon: 'alert', label: t('match.missing'), checks: match.gatesFailed },
    { key: 'unknown', icon: 'unknown', label: t('match.unknown'), checks: match.unknowns },
  ] as const;
  return (
    <>
      {reasons.length > 0 && (
        <ul className={styles.reasons} aria-label={t('match.why')}>
          {reasons.map((reason) => (
            <Reason
              key={reason.factor}
              reason={reason}
              need={side === 'need' ? own : other}
              offer={side === 'need' ? other : own}
              quoted={quoting.indexOf(reason) < QUOTING}
            />
          ))}
        </ul>
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
        <Link to={pageOf[view.kind]} params={{ id: match.target.id }} className={styles.open}>
          {t(`match.open.${match.target.__typename}`)}
          <span className="visually-hidden">: {view.title}</span>
          <Icon name="arrow" size={18} />
        </Link>
        {quoting.length > 0 && (
          <button type="button" className={styles.mark} aria-pressed={marked} onClick={onMark}>
            {marked ? t('match.marksShown') : t('match.showMarks')}
          </button>
        )}
      </div>
      {onFeedback !== undefined && (
        <Suspense>
          <Feedback match={match} side={side} title={view.title} onChange={onFeedback} />
        </Suspense>
      )}
    </>
  );
}
