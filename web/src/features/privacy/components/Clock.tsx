import { useTranslation } from 'react-i18next';
import type { DataRequestItemFragment } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import styles from '../Privacy.module.css';

/** When a request is due, and how many working days are left; what is overdue is said in words, not by colour alone. */
export function Clock({ request }: { request: DataRequestItemFragment }) {
  const { t } = useTranslation('privacy');
  const { date } = useFormat();
  const left = request.workingDaysLeft;
  return (
    <>
      <span>{t('dueBoth', { answer: date(request.answerDue), due: date(request.due) })}</span>
      {left !== null && (
        <span className={left < 0 ? styles.overdue : styles.soft}>
          {' '}
          {left < 0
            ? t('overdue', { count: -left })
            : left === 0
              ? t('leftToday')
              : t('left', { count: left })}
        </span>
      )}
    </>
  );
}
