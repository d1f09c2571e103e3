import { declineReasonLabels } from '@caunoi/shared/matching/feedback-vocabulary';
import { useTranslation } from 'react-i18next';
import { type MatchFieldsFragment, WithdrawMatchFeedbackDocument } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { FormProblem } from '../form/FormProblem.js';
import { useSubmit } from '../form/use-submit.js';
import { Icon } from '../Icon.js';
import styles from './Match.module.css';
import { useTargetView } from './use-target-view.js';

interface Props {
  title: string;
  matches: readonly MatchFieldsFragment[];
  side: 'need' | 'offer';
  /** After a no was taken back. */
  onChange: () => void;
}

/** Matches that the owner declined, folded, each with its reason and the way back into the list. */
export function DeclinedList({ title, matches, side, onChange }: Props) {
  return (
    <details className={`${styles.folded} no-print`}>
      <summary>
        <Icon name="more" />
        {title}
      </summary>
      <ul className={styles.rows}>
        {matches.map((match) => (
          <Declined key={match.id} match={match} side={side} onChange={onChange} />
        ))}
      </ul>
    </details>
  );
}

function Declined({
  match,
  side,
  onChange,
}: { match: MatchFieldsFragment } & Pick<Props, 'side' | 'onChange'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const { title } = useTargetView(match.target);
  const withdraw = useSubmit(WithdrawMatchFeedbackDocument);
  const [needId = '', targetId = ''] = match.id.split('.');
  const reason = Object.entries(declineReasonLabels).find(
    ([name]) => name.toUpperCase() === match.feedback?.reason,
  )?.[1];
  const takeBack = async (): Promise<void> => {
    const input = { needId, targetId, side: side === 'need' ? ('NEED' as const) : ('TARGET' as const) };
    if ((await withdraw.submit({ input })) !== undefined) onChange();
  };
  return (
    <li className={styles.row}>
      <FormProblem error={withdraw.error} />
      <h3 className={styles.title}>{title}</h3>
      {reason !== undefined && <p className={styles.rowReason}>{format.term(reason)}</p>}
      <button
        type="button"
        className={styles.mark}
        disabled={withdraw.busy}
        aria-label={`${t('match.takeBack')}: ${title}`}
        onClick={() => void takeBack()}
      >
        {t('match.takeBack')}
      </button>
    </li>
  );
}
