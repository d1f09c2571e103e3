import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { pageOf } from '../cards/Card.js';
import { Icon } from '../Icon.js';
import { KindTag } from '../Tag.js';
import { Band } from './Band.js';
import styles from './Match.module.css';
import { MatchBody, type MatchProps } from './MatchBody.js';
import { useTargetView, type TargetView } from './use-target-view.js';

/** One match in full: what, by whom, how well, why in the words of both, what is missing, and the way to it. */
export function MatchCard(props: MatchProps) {
  const { match } = props;
  const view = useTargetView(match.target);
  return (
    <article className={styles.card}>
      <div className={styles.top}>
        <Band band={match.band} />
        <KindTag kind={view.kind} detail={view.detail} />
      </div>
      <Title id={match.target.id} view={view} />
      <ul className={styles.meta}>
        {view.meta
          .filter((one) => one !== null && one !== false && one !== '')
          .map((one, at) => (
            <li key={at}>{one}</li>
          ))}
      </ul>
      <MatchBody {...props} view={view} />
    </article>
  );
}

/** One of the later matches: what, by whom, how well, one reason; the rest opens below it. */
export function MatchRow(props: MatchProps) {
  const { match } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const view = useTargetView(match.target);
  const reason = match.reasons[0];
  return (
    <article className={styles.row}>
      <div className={styles.rowHead}>
        <Title id={match.target.id} view={view} />
        <Band band={match.band} />
      </div>
      <p className={styles.rowOwner}>{view.meta[0]}</p>
      {reason !== undefined && <p className={styles.rowReason}>{format.term(reason)}</p>}
      {match.band === 'WEAK' && match.wouldFitIf && (
        <p className={styles.rowReason}>{format.term(match.wouldFitIf)}</p>
      )}
      <details className={`${styles.rowMore} no-print`}>
        <summary>
          {t('match.why')}
          <span className="visually-hidden">: {view.title}</span>
          <Icon name="more" size={18} />
        </summary>
        <MatchBody {...props} view={view} />
      </details>
    </article>
  );
}

function Title({ id, view }: { id: string; view: TargetView }) {
  return (
    <h3 className={styles.title}>
      <Link to={pageOf[view.kind]} params={{ id }}>
        {view.title}
      </Link>
    </h3>
  );
}
